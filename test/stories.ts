import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Texts that tell what was promised and what became of it; see test/stories/README.md. */
export interface Story {
  readonly name: string;
  readonly texts: Readonly<Record<string, { language: string; published: string; outlet: string | null; text: string }>>;
  readonly follow_through: readonly {
    commitment_in: string;
    commitment: string;
    fulfilled_in: string;
    by: string;
    outcome: string;
  }[];
}

/** The stories of a file of JSON lines, or of a folder of clusters (test/clusters), in order of their names there. */
export function storiesOf(path: string): Story[] {
  if (path.endsWith(".jsonl"))
    return readFileSync(path, "utf8")
      .split("\n")
      .filter(Boolean)
      .map((line) => JSON.parse(line));
  return readdirSync(path)
    .sort()
    .filter((name) => existsSync(join(path, name, "cluster.json")))
    .map((name) => {
      const { texts, follow_through } = JSON.parse(readFileSync(join(path, name, "cluster.json"), "utf8"));
      for (const [key, told] of Object.entries<{ text: string }>(texts))
        told.text = readFileSync(join(path, name, `${key}.txt`), "utf8");
      return { name, texts, follow_through: follow_through ?? [] };
    });
}
