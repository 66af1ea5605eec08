/** A sense found in a clause, with what its form says: who tells it as done, planned, denied, by whom. */
export interface Frame {
  readonly sense: string;
  /** tokens of the predicate, end excluded */
  readonly from: number;
  readonly to: number;
  /** feature bits of the predicate's last word */
  readonly f: number;
  readonly sentence: number;
  /** tokens of the clause that the predicate closes or opens, end excluded */
  readonly clauseFrom: number;
  readonly clauseTo: number;
  /** a noun ("talks", "görüşü", "визит") rather than a verb */
  readonly nominal: boolean;
  readonly time: "past" | "present" | "future";
  readonly voice: "active" | "passive";
  readonly negative: boolean;
  /** whether the predicate closes a main clause */
  readonly finite: boolean;
}
