/** Words for documents, standing bodies and projects. */
export interface Documents {
  readonly kinds: Readonly<Record<string, string>>;
}
