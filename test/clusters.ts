import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { read } from "../src/read/read.ts";
import type { ElchiRecord } from "../src/read/record.ts";

/** A cluster of texts with what a reader of all of them would say; see test/clusters/README.md. */
export interface Cluster {
  readonly name: string;
  readonly texts: readonly {
    readonly id: string;
    readonly raw: string;
    readonly language: string;
    readonly record: ElchiRecord;
  }[];
  readonly follow: readonly { commitment_in: string; commitment: string; fulfilled_in: string; by: string; outcome: string }[];
  readonly differences: readonly { kind: string; what: string; in: string[]; not_in: string[]; values: Record<string, string> }[];
}

/** The clusters of test/clusters; ids of texts are "cluster/text". */
export function clusters(): Cluster[] {
  const folder = join(import.meta.dirname, "clusters");
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => {
      const byHand = JSON.parse(readFileSync(join(folder, name, "cluster.json"), "utf8"));
      const texts = Object.entries<{ language: string; published: string; outlet: string }>(byHand.texts).map(
        ([key, { language, published, outlet }]) => {
          const id = `${name}/${key}`;
          const raw = readFileSync(join(folder, name, `${key}.txt`), "utf8");
          return { id, raw, language, record: read(raw, { id, published, source: outlet }) };
        },
      );
      return { name, texts, follow: byHand.follow_through ?? [], differences: byHand.differences ?? [] };
    });
}
