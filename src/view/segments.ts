/** A stretch of text over which the same facts hold. */
export interface Segment {
  text: string;
  /** ids of the facts whose words these are, the narrowest first; empty for words that prove nothing */
  facts: string[];
  /** ids of the facts whose words begin here */
  starts: string[];
}

/** One paragraph of a text, cut where facts begin and end. */
export type Paragraph = Segment[];

/** The words of one fact; offsets into the raw text, end excluded. */
export interface Spanned {
  id: string;
  span: readonly [number, number];
}

/**
 * A text cut into paragraphs (at empty lines) and each of these into segments, so that overlapping and nested spans can be
 * shown at once. Spans out of bounds are cut to the text, empty ones are left out. A span that crosses a paragraph's end goes
 * on in the next; it starts once. Line breaks inside a paragraph are kept in the text, empty paragraphs are dropped.
 */
export function paragraphsOf(raw: string, facts: readonly Spanned[]): Paragraph[] {
  const spans = facts
    .map(({ id, span }) => ({ id, start: Math.max(0, span[0]), end: Math.min(raw.length, span[1]) }))
    .filter((span) => span.end > span.start)
    .sort((a, b) => a.end - a.start - (b.end - b.start) || a.start - b.start);
  const edges = [...new Set(spans.flatMap((span) => [span.start, span.end]))].sort((a, b) => a - b);
  const started = new Set<string>();
  const paragraphs: Paragraph[] = [];
  for (const [from, to] of blocksOf(raw)) {
    const cuts = [from, ...edges.filter((edge) => edge > from && edge < to), to];
    const paragraph: Paragraph = [];
    for (const [index, start] of cuts.slice(0, -1).entries()) {
      const end = cuts[index + 1];
      const here = spans.filter((span) => span.start < end && span.end > start);
      const starts = here.filter((span) => !started.has(span.id)).map((span) => span.id);
      for (const id of starts) started.add(id);
      paragraph.push({ text: raw.slice(start, end), facts: here.map((span) => span.id), starts });
    }
    paragraphs.push(paragraph);
  }
  return paragraphs;
}

/** Start and end of each run of lines that are not empty, without the white space around it. */
function blocksOf(raw: string): [number, number][] {
  const blocks: [number, number][] = [];
  for (const match of raw.matchAll(/\S(?:(?!\r?\n[ \t]*\r?\n)[\s\S])*/g)) {
    const block = match[0].trimEnd();
    blocks.push([match.index, match.index + block.length]);
  }
  return blocks;
}
