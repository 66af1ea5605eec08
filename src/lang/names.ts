/** Names of states, organisations, places and projects, as expressions. Codes are those of src/world. */
export interface Names {
  /** ISO code → names of the state, short and full */
  readonly states: Readonly<Record<string, string>>;
}
