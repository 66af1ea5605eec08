import { syntheticText } from "../../bench/generate.ts";
import type { Reader } from "../../src/store/store.ts";

/**
 * A reader that gives made-up texts the facts that they have, without the projects, or with them, as the name of its version says; by every
 * third version encounters are somewhere else, so that none of them is the fact that it was.
 */
export function rereadOtherwise(version: string): Reader {
  return (_, { id }) => {
    const { record } = syntheticText(Number(id.slice("bench-".length)));
    return {
      ...record,
      projects: version.length % 2 === 0 ? record.projects : [],
      encounters: record.encounters.map((one) => (Number(version) % 3 === 0 ? { ...one, place: `Place ${version}` } : one)),
      statements: record.statements.slice(Number(version.at(-1)) % 3),
      doc: { ...record.doc, engine: `version ${version}` },
    };
  };
}
