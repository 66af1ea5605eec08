import type { Dossier } from "./dossier.ts";
import type { CommitmentItem, EncounterItem, InstrumentItem, Item } from "./items.ts";

/** What texts told for the first time on a day or later. */
export interface News {
  since: string;
  encounters: EncounterItem[];
  instruments: InstrumentItem[];
  commitments: CommitmentItem[];
}

/** What is new in a dossier since a day (EDTF): lines of which no earlier text tells. */
export function newsOf(dossier: Pick<Dossier, "timeline" | "instruments" | "commitments">, since: string): News {
  const isNew = ({ evidence }: Item): boolean => evidence.every(({ published }) => published !== null && published >= since);
  return {
    since,
    encounters: dossier.timeline.filter(isNew),
    instruments: dossier.instruments.filter(isNew),
    commitments: dossier.commitments.filter(isNew),
  };
}
