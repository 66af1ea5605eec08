/** Meanings that verbs and their nouns can have. The full list and what each means follows. */
export type Senses = Readonly<Partial<Record<string, string>>>;
