/** topic → expressions that speak of it */
export type Topics = Readonly<Partial<Record<string, string>>>;
