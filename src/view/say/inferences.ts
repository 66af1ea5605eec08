/** What the reader infers a field from, as it says it in a record. Pages say it in the words of their language. */
export const inferences = [
  "a title elsewhere in the text",
  "day of publication",
  "day spoken of before",
  "home",
  "office-holder",
  "states of the sentence",
  "the amount beside it",
  "the body's name",
  "the counterpart",
  "the day of the meeting told of",
  "the delegation he is of",
  "the encounter told before",
  "the figure before",
  "the institution",
  "the main event's",
  "the meeting told of before",
  "the name before",
  "the nearest state named",
  "the one not spoken to",
  "the other side",
  "the page's pair",
  "the pair of the text",
  "the parties of the text",
  "the place",
  "the sentence before",
  "the side he heads",
  "the side named before",
  "the make of his surname",
  "the sides in the order named",
  "the sides of the paragraph",
  "the states the text is about",
  "the visit's",
  "those who met",
  "whose deputy he is",
  "whose family it is",
  "whose he is",
  "year of publication",
  "at whose side he is",
  "the make of his name",
  "the office",
  "the row he is named in",
  "where his guest goes",
  "whom he follows",
  "with whom he is abroad",
] as const;

export type Inference = (typeof inferences)[number];

/** Whether this is a reason that readers give today; records of other hands may give others. */
export function isInference(reason: string): reason is Inference {
  return (inferences as readonly string[]).includes(reason);
}
