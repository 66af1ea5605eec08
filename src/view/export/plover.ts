import type { ElchiRecord } from "../../read/record.ts";
import { eventsOf } from "./events.ts";

/**
 * The events of a record in the form of PLOVER (Political Language Ontology for Verifiable Event Records): a line of JSON each.
 * Dates may be wider than a day (EDTF). Deterministic.
 */
export function ploverLines(record: ElchiRecord): string[] {
  const { language, source = null, url = null, engine } = record.doc;
  return eventsOf(record).map(({ id, date, sources, targets, event, mode, contexts, place, words }) => {
    const actor = ({ code, name }: { code: string; name: string }) => ({
      actorText: name,
      code,
      sector: code === "IGO" ? "IGO" : "GOV",
    });
    return JSON.stringify({
      id,
      date,
      source: sources.map(actor),
      target: targets.map(actor),
      event,
      ...(mode === "" ? {} : { mode }),
      ...(contexts.length === 0 ? {} : { context: contexts.join(";") }),
      ...(place === null ? {} : { location: place }),
      text: words,
      language,
      publication: source,
      ...(url === null ? {} : { url }),
      coder: "Elchi",
      version: engine,
    });
  });
}
