/** What sort of encounter the words of a telling make of it, and how they regard the other side. */
export type Wording =
  // what it is called
  | "talks"
  | "meeting"
  | "conversation"
  | "reception"
  // how the other side is regarded, warmest first
  | "brotherly"
  | "ally"
  | "strategic-partner"
  | "friendly"
  | "partner"
  | "neighbour"
  // in what spirit
  | "cordial"
  | "constructive"
  | "trusting"
  | "frank"
  | "concerned"
  | "critical";

/** Expressions of each wording. */
export type Wordings = Readonly<Record<Wording, string>>;
