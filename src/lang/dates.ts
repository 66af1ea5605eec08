/** Words of dates. */
export interface Dates {
  /** twelve expressions, January first */
  readonly months: readonly string[];
}
