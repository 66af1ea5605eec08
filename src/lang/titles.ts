/** Words for offices and institutions. */
export interface Titles {
  readonly offices: Readonly<Record<string, string>>;
}
