import { bounds } from "../edtf.ts";
import type { CommitmentItem, EncounterItem, Evidence } from "../items.ts";
import type { Say } from "../say/say.ts";

/** Octets of a line of a calendar, at most. */
const longest = 75;

/**
 * Encounters and commitments that have a day, as a calendar (RFC 5545) that calendar programs subscribe to: whole days, those known by
 * month or season over all of it and not as busy time. `today` is the day on which it is made.
 */
export function icsOf(
  encounters: readonly EncounterItem[],
  commitments: readonly CommitmentItem[],
  today: string,
  say: Say,
  partial = false,
): string {
  const ui = say.words.ui;
  const events = [
    ...encounters.flatMap((one) =>
      event(`${one.id}@elchi`, one.date, say.encounter(one, today), one.evidence[0], today, [
        ...(one.place === null ? [] : [`LOCATION:${text(one.place)}`]),
        `STATUS:${one.status === "cancelled" ? "CANCELLED" : one.status === "held" ? "CONFIRMED" : "TENTATIVE"}`,
      ]),
    ),
    ...commitments.flatMap((one) => {
      const who = one.actors.length === 0 ? "" : `${say.parties(one.actors)}: `;
      // what is settled says so; what was put off or given up is no longer due on that day
      const became = one.fate === null ? "" : `${say.fate(one)}: `;
      const words = `${became}${say.words.strengths[one.strength]}: ${who}${one.evidence[0].quote}`;
      const off = one.state === "postponed" || one.state === "broken";
      return event(`${one.evidence[0].fact}@elchi`, one.due, words, one.evidence[0], today, off ? ["STATUS:CANCELLED"] : []);
    }),
  ];
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Elchi//Elchi//EN",
    `X-WR-CALNAME:${text(`${ui.product}: ${ui.calendar.title}`)}`,
    ...(partial ? [`X-WR-CALDESC:${text(ui.calendar.partial)}`] : []),
  ];
  return [...lines, ...events, "END:VCALENDAR"].map(fold).join("\r\n").concat("\r\n");
}

function event(
  uid: string,
  date: string | null,
  summary: string,
  evidence: Evidence,
  today: string,
  more: readonly string[],
): string[] {
  const { min, max } = bounds(date);
  if (min === null || max === null) return [];
  const source = [evidence.quote.replace(/\s+/g, " "), [evidence.source, evidence.published].filter(Boolean).join(", ")];
  return [
    "BEGIN:VEVENT",
    `UID:${uid}`,
    `DTSTAMP:${today.replaceAll("-", "")}T000000Z`,
    `DTSTART;VALUE=DATE:${min.replaceAll("-", "")}`,
    `DTEND;VALUE=DATE:${after(max).replaceAll("-", "")}`,
    `SUMMARY:${text(summary.replace(/\s+/g, " "))}`,
    `DESCRIPTION:${text(source.join("\n"))}`,
    ...(evidence.url !== null && /^https?:\/\/\S+$/i.test(evidence.url) ? [`URL:${evidence.url}`] : []),
    ...(min === max ? [] : ["TRANSP:TRANSPARENT"]),
    ...more,
    "END:VEVENT",
  ];
}

const after = (day: string): string => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);

/** Text as a value: marks that mean something are escaped, other control characters left out. */
function text(value: string): string {
  return value
    .replace(/[\\;,]/g, "\\$&")
    .replace(/\r?\n/g, "\\n")
    .replace(/[\u0000-\u001f\u007f]/g, " ");
}

/** A line of more than 75 octets goes on in the next one, behind a space; no letter is cut in two. */
function fold(line: string): string {
  let [out, octets] = ["", 0];
  for (const letter of line) {
    const code = letter.codePointAt(0)!;
    const size = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (octets + size > longest) {
      out += "\r\n ";
      octets = 1;
    }
    out += letter;
    octets += size;
  }
  return out;
}
