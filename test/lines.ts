import { readFileSync } from "node:fs";

/** A line of a corpus that lies beside a module, for a test of its own. */
export interface CorpusLine {
  readonly line: string;
  /** options of its test: a line that begins with "?" is a gap that is known, told of at each run and no failure */
  readonly known: { readonly todo?: string };
}

/** The lines of a corpus, without those that are empty or begin with "#". */
export function corpusLines(file: URL): CorpusLine[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "" && !line.startsWith("#"))
    .map((line) =>
      line.startsWith("?") ? { line: line.slice(1).trimStart(), known: { todo: "a known gap" } } : { line, known: {} },
    );
}
