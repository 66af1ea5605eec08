/** Little words and words of reference that tell who does what to whom. */
export interface Roles {
  readonly with: string;
}
