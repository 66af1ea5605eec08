/** How alike a part of two names is. */
type PartLikeness = `${"same" | "similar" | "doubtful" | "other"} ${"family name" | "given name" | "patronymic"}`;

/** Why names are told to be one person's. */
export type NameReason =
  | PartLikeness
  | "initials agree"
  | "initials contradict"
  | "other sex"
  | "more given names on one side"
  | "words in another order";

/** Why tellings are told to be of one encounter; `session` has the session's number behind it. */
export type EncounterReason =
  | "same day"
  | "a day off"
  | "weeks ago told"
  | "day of publication told"
  | "within the time told"
  | "same month"
  | "no time told"
  | "told in the same days"
  | "told in the same month"
  | "told within two weeks"
  | "same place"
  | "same country"
  | "another place"
  | "same people"
  | "other people"
  | "told as another kind"
  | "session";

/** Why something is told to belong, in a closed list: pages say each in the reader's language. */
export type LinkReason = NameReason | EncounterReason | "decided by a person";

/** A reason as it is kept, without the number that may stand behind it, and that number. */
export function reasonParts(reason: string): { reason: string; n: string | null } {
  const [, name, n] = /^(session) (\d+)$/.exec(reason) ?? [];
  return name === undefined ? { reason, n: null } : { reason: name, n: n! };
}
