import type { FactKind } from "../read/record.ts";
import type { FactRow, Page, ReviewRow } from "../view/rows.ts";
import { doubtsOf } from "./doubt.ts";
import type { Engine } from "./engine.ts";
import { snapshot } from "./facts.ts";
import { factHas, fromCursor, loadFacts, pageSize, toCursor, toFactRow, verdictsOf } from "./rows.ts";

export interface ReviewOptions {
  readonly kind?: FactKind | undefined;
  /** all of these are parties */
  readonly parties?: readonly string[] | undefined;
  /** rows on a page; 50 if not given */
  readonly limit?: number | undefined;
  readonly cursor?: string | undefined;
}

const mostUrgent = 1000;

/**
 * What somebody should look at, the most urgent first, and of equals the latest: decisions whose words are no longer in their text,
 * then facts by how doubtful they are and how much they matter. What a person has judged is not there.
 */
export async function review(
  engine: Engine,
  { kind, parties = [], limit: asked, cursor }: ReviewOptions,
): Promise<Page<ReviewRow>> {
  const limit = pageSize(asked, 50);
  const after = fromCursor(cursor, 4);
  return snapshot(engine, async (tx) => {
    const adrift = after === null && parties.length === 0 ? await adriftRows() : [];
    const unlinked = after === null && parties.length === 0 ? await unlinkedRows() : [];
    let query = tx
      .selectFrom("facts as f")
      .select(["f.text", "f.ordinal", "f.id", "f.doubt", "f.date_min"])
      .where("f.doubt", ">", 0)
      .$if(kind !== undefined, (q) => q.where("f.kind", "=", kind!))
      .$if(after !== null, (q) =>
        q.where(({ eb, refTuple, tuple }) =>
          eb(
            refTuple("f.doubt", "f.date_min", "f.text", "f.ordinal"),
            "<",
            tuple(after![0]!, after![1]!, after![2]!, after![3]!),
          ),
        ),
      );
    for (const party of new Set(parties)) {
      query = query.where(factHas(party));
    }
    const places = await query
      .orderBy("f.doubt", "desc")
      .orderBy("f.date_min", "desc")
      .orderBy("f.text", "desc")
      .orderBy("f.ordinal", "desc")
      .limit(limit + 1)
      .execute();
    const shown = places.slice(0, limit);
    const urgency = new Map(shown.map((place) => [place.id, place.doubt]));
    const rows = (await loadFacts(engine, tx, shown)).map((row) => {
      return { row, urgency: urgency.get(row.id)!, doubts: doubtsOf(row.kind, row.fact) };
    });
    const last = shown.at(-1);
    return {
      rows: [...adrift, ...unlinked, ...rows],
      next: places.length > limit && last ? toCursor(last.doubt, last.date_min, last.text, last.ordinal) : null,
    };

    /** Facts on which a decision about links rests, and whose words are no longer in their text. */
    async function unlinkedRows(): Promise<ReviewRow[]> {
      const found = await tx
        .selectFrom("pins as p")
        .innerJoin("texts as t", "t.id", "p.text")
        .selectAll("t")
        .select(["p.decision", "p.id as fact", "p.of", "p.item"])
        .where("p.standing", "=", "adrift")
        .where("p.holds", "=", 1)
        .$if(kind !== undefined, (q) => q.where("p.of", "=", kind!))
        .orderBy("p.decision", "desc")
        .orderBy("p.id")
        .limit(limit)
        .execute();
      return found.map(({ decision, fact, of, item, ...text }) => {
        const lost = { ordinal: 0, id: fact, kind: of, fact: JSON.parse(item!), verdict: null };
        return { row: toFactRow(text, lost as never, []), urgency: mostUrgent, doubts: ["text"], decision };
      });
    }

    async function adriftRows(): Promise<ReviewRow[]> {
      const found = await tx
        .selectFrom("verdicts as v")
        .innerJoin("texts as t", "t.id", "v.text")
        .selectAll("t")
        .select("v.decision")
        .where("v.standing", "=", "adrift")
        .$if(kind !== undefined, (q) => q.where("v.kind", "=", kind!))
        .orderBy("v.decision", "desc")
        .limit(limit)
        .execute();
      const verdictsOn = await verdictsOf(tx, found);
      return found.flatMap((text) => {
        const known = verdictsOn(text);
        const verdict = known.find(({ decision }) => decision === text.decision);
        if (!verdict) return [];
        const judged = {
          ordinal: 0,
          id: verdict.fact,
          kind: verdict.kind,
          fact: { ...verdict.item, ...verdict.change },
          verdict,
        };
        return [{ row: toFactRow(text, judged as never, known) as FactRow, urgency: mostUrgent, doubts: ["text"] }];
      });
    }
  });
}
