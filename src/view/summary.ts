import type { Dossier } from "./dossier.ts";
import { bounds, fill } from "./edtf.ts";
import type { Say } from "./say/say.ts";
import { isUndated } from "./timeline.ts";

/** A dossier in a few plain sentences: how much is told, what was last, what comes next, what is signed, due and overdue. */
export function summaryOf(dossier: Dossier, say: Say): string[] {
  const { summary } = say.words.ui.pair;
  const { counts } = say.words.ui;
  const [a, b] = dossier.sides.map(say.partyInSentence);
  if (dossier.texts.length === 0) return [fill(summary.nothing, { a, b })];
  const sentences: string[] = [];
  const held = dossier.timeline.filter((one) => one.status === "held");
  const last = held.find((one) => !isUndated(one.date));
  let first = fill(summary.texts, { texts: say.count(counts.texts, dossier.texts.length), a, b });
  if (held.length > 0) {
    first += ` ${fill(summary.held, { encounters: say.count(counts.encounters, held.length) })}`;
    first +=
      last === undefined
        ? "."
        : `; ${fill(summary.last, { date: say.date(last.date), sentence: say.encounterInSentence(last) })}`;
  }
  sentences.push(first);
  const next = dossier.timeline.filter((one) => one.status === "planned" && (bounds(one.date).max ?? "") >= dossier.today).at(-1);
  if (next !== undefined)
    sentences.push(fill(summary.next, { date: say.date(next.date), sentence: say.encounterInSentence(next) }));
  const done = dossier.instruments.filter((one) => one.action === "signed" || one.action === "adopted");
  const preparing = dossier.instruments.filter((one) => one.action === "preparing");
  if (done.length + preparing.length > 0) {
    const documents = say.words.factKinds.instruments;
    sentences.push(
      fill(summary.signed, { documents: say.count(documents, done.length), preparing: say.number(preparing.length) }),
    );
  }
  const ahead = dossier.commitments.filter((one) => one.state === "ahead").length;
  const overdue = dossier.commitments.filter((one) => one.state === "overdue").length;
  if (ahead + overdue > 0) {
    const commitments = say.words.factKinds.commitments;
    const words = fill(summary.due, { due: say.count(commitments, ahead) });
    sentences.push(overdue > 0 ? `${words}, ${fill(summary.overdue, { overdue: say.number(overdue) })}` : `${words}.`);
  }
  const topics = dossier.topics.slice(0, 4).map(({ topic }) => say.words.topics[topic].toLocaleLowerCase(say.words.tag));
  if (topics.length > 0) sentences.push(fill(summary.topics, { topics: say.list(topics) }));
  return sentences;
}
