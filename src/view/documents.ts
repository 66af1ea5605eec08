import type { InstrumentAction } from "../read/record.ts";
import type { InstrumentItem } from "./items.ts";

/** How far a document has come. */
export const documentStates = ["preparing", "signed", "ratified", "in-force", "implementing", "mentioned"] as const;
export type DocumentState = (typeof documentStates)[number];

const stateOf: Readonly<Record<InstrumentAction, DocumentState>> = {
  preparing: "preparing",
  initialled: "signed",
  signed: "signed",
  adopted: "signed",
  ratified: "ratified",
  "in-force": "in-force",
  implementing: "implementing",
  mentioned: "mentioned",
};

/** Documents that have come equally far, in the order in which they were given. */
export interface DocumentGroup {
  state: DocumentState;
  documents: InstrumentItem[];
}

/** Documents by how far they have come, from those in preparation on; states in which there are none are left out. */
export function documentsByState(documents: readonly InstrumentItem[]): DocumentGroup[] {
  return documentStates.flatMap((state) => {
    const own = documents.filter(({ action }) => stateOf[action] === state);
    return own.length === 0 ? [] : [{ state, documents: own }];
  });
}
