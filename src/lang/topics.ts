/** Subjects that relations between states have. */
export type TopicCode =
  | "politics"
  | "trade"
  | "investment"
  | "transport"
  | "energy"
  | "green-energy"
  | "digital"
  | "water"
  | "environment"
  | "agriculture"
  | "industry"
  | "finance"
  | "culture"
  | "education"
  | "science"
  | "health"
  | "sport"
  | "tourism"
  | "humanitarian"
  | "security"
  | "defence"
  | "border"
  | "migration"
  | "peace-process"
  | "reconstruction"
  | "multilateral"
  | "legal-base"
  | "parliament"
  | "regional-agenda"
  | "media"
  | "space"
  | "emergency";

/** Which words speak of which subject. */
export interface Topics {
  /** subject → expressions that speak of it */
  readonly strong: Readonly<Partial<Record<TopicCode, string>>>;
  /** subject → expressions that may speak of it; it takes several to make a subject */
  readonly weak: Readonly<Partial<Record<TopicCode, string>>>;
  /** expressions with such words that speak of something else: names of ministries, "at the airport", "dry sources" */
  readonly not: string;
  /** words of relations between states: cooperation, talks, the sides; a page without them is about something else */
  readonly relations: string;
}
