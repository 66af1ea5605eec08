import { ElchiError } from "../error.ts";
import type { Dossier } from "../view/dossier.ts";
import { type Briefing, type BriefingForm, briefingOf } from "../view/export/briefing.ts";
import { docxParts } from "../view/export/docx.ts";
import type { Say } from "../view/say/say.ts";
import { briefingPage } from "../web/index.ts";
import { pdfOf } from "./pdf.ts";
import { zipped } from "./zip.ts";

export const briefingTypes: Readonly<Record<BriefingForm, string>> = {
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  pdf: "application/pdf",
  html: "text/html; charset=utf-8",
};

/** A briefing on two sides as a file. @throws ElchiError `not-found` where no text tells of them */
export async function briefingFile(dossier: Dossier, form: BriefingForm, say: Say): Promise<Uint8Array<ArrayBuffer>> {
  const [a, b] = dossier.sides;
  if (dossier.texts.length === 0) throw new ElchiError("not-found", `expected texts that tell of ${a} and ${b}, got none`);
  const briefing = unbroken(briefingOf(dossier, say));
  switch (form) {
    case "docx":
      return zipped(docxParts(briefing));
    case "pdf":
      return pdfOf(briefing);
    case "html":
      return new TextEncoder().encode(briefingPage(briefing));
  }
}

/** A briefing in which no line ends between a day and its month, or a number and what it counts. */
function unbroken(briefing: Briefing): Briefing {
  const whole = (words: string): string => words.replace(/(?<![\d\p{L}])(\d{1,2}|\d{4}) (?=\p{L})/gu, "$1\u00a0");
  const sections = briefing.sections.map((section) => ({
    ...section,
    items: section.items.map((one) => {
      const lead = one.lead === null || one.lead.language !== null ? one.lead : { ...one.lead, words: whole(one.lead.words) };
      return { ...one, lead, text: whole(one.text) };
    }),
  }));
  return { ...briefing, summary: whole(briefing.summary), sections };
}
