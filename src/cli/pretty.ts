import { type ElchiRecord, emptyRecord, type Fact, type FactKind, factKinds, type Person } from "../read/record.ts";
import type { Participant } from "../view/items.ts";
import { en } from "../view/say/en.ts";
import { sayer } from "../view/say/say.ts";
import { harmless, type Paint } from "./terminal.ts";

const say = sayer(en);
const { words } = say;

/** What one text says, for people: its facts by kind, each under a line of its own with the words that prove it. */
export function prettyRecord(record: ElchiRecord, text: string, colors: Paint): string {
  const { doc } = record;
  const head = [
    say.language(doc.language),
    doc.published === null ? undefined : say.date(doc.published),
    doc.source ?? doc.attribution ?? undefined,
  ];
  const lines = [
    `${colors.bold(harmless(doc.id))}  ${colors.dim(harmless(head.filter((part) => part !== undefined).join(" · ")))}`,
  ];
  for (const kind of factKinds) {
    const facts: readonly Fact[] = record[kind];
    if (facts.length === 0) continue;
    lines.push("", colors.name(titles[kind]));
    for (const fact of facts)
      lines.push(`  ${harmless(sentences[kind](fact as never, record))}`, `    ${inContext(text, fact.span, colors)}`);
  }
  if (record.topics.length > 0)
    lines.push("", `${colors.name("topics")}  ${record.topics.map((topic) => words.topics[topic]).join(", ")}`);
  for (const note of doc.notes) lines.push("", colors.dim(`note: ${harmless(note)}`));
  return lines.join("\n");
}

/** What one fact says, in a sentence; not yet `harmless`. */
export function factSentence(kind: FactKind, fact: Fact): string {
  return sentences[kind](fact as never, nothing);
}

const nothing = emptyRecord({ id: "", language: "other", published: null, attribution: null, notes: [], engine: "" });

const titles: Readonly<Record<FactKind, string>> = { ...words.ui.pair, encounters: words.ui.pair.timeline };

type Sentences = { [K in FactKind]: (fact: ElchiRecord[K][number], record: ElchiRecord) => string };

const sentences: Sentences = {
  people: ({ name, post, state }) =>
    joined(name, post === null ? "" : say.post(post, state), state === null ? "" : say.party(state)),
  encounters: (fact, record) =>
    joined(
      say.encounter({
        ...fact,
        placeState: null,
        participants: fact.participants.map((name) => participant(name, record.people)),
      }),
      fact.date === null ? "" : say.date(fact.date),
      fact.status === "held" ? "" : words.statuses[fact.status],
    ),
  instruments: (fact) => joined(fact.title, say.instrument(fact), say.parties(fact.parties)),
  figures: (fact) =>
    joined(
      `${words.measures[fact.measure]}: ${say.figure(fact)}`,
      fact.period === null ? "" : say.date(fact.period),
      say.parties(fact.parties),
    ),
  bodies: (fact) => joined(fact.name, words.bodies[fact.kind], say.parties(fact.parties)),
  projects: (fact) => fact.name,
  commitments: (fact) =>
    joined(words.strengths[fact.strength], say.parties(fact.actors), fact.due === null ? "" : `due ${say.date(fact.due)}`),
  statements: (fact, record) =>
    say.statement({ ...fact, speaker: fact.speaker === null ? null : participant(fact.speaker, record.people) }),
};

const joined = (...parts: string[]): string => parts.filter((part) => part !== "").join(", ");

function participant(name: string, people: readonly Person[]): Participant {
  const known = people.find((person) => person.name === name);
  return { key: name, name, post: known?.post ?? null, state: known?.state ?? null };
}

/** How much of a line is shown around the words that prove a fact, in characters. */
const around = 40;

/** The words of a fact, marked, with something of the line they stand in. */
function inContext(text: string, [start, end]: readonly [number, number], colors: Paint): string {
  const before = text
    .slice(Math.max(0, start - around), start)
    .split("\n")
    .at(-1)!;
  const after = text.slice(end, end + around).split("\n")[0];
  const flat = (piece: string): string => harmless(piece.replace(/\s+/g, " "));
  const cutBefore = before.length === around ? before.replace(/^\S*\s/, "…") : before;
  const cutAfter = after.length === around ? after.replace(/\s\S*$/, "…") : after;
  return (
    colors.dim(flat(cutBefore).trimStart()) + colors.mark(flat(text.slice(start, end))) + colors.dim(flat(cutAfter).trimEnd())
  );
}
