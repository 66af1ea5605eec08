import {
  citedTexts,
  type Dossier,
  type Evidence,
  type Item,
  type PersonItem,
  type QuotedWords,
  readability,
  type StatementItem,
} from "../dossier.ts";
import { fill } from "../edtf.ts";
import { calledFor } from "../readers.ts";
import { english } from "../say/english.ts";
import type { Say } from "../say/say.ts";
import { latestOnly, leftOut } from "../summary.ts";

/** How a dossier is written. */
export interface MarkdownOptions {
  /** the voice; English without it */
  say?: Say;
  /** pieces of evidence quoted for one line; further ones are given as numbers of sources only */
  quotes?: number;
}

/**
 * A dossier as Markdown (CommonMark): every line ends in the numbers of its sources, the words stand under it as quotations,
 * and the sources are listed at the end. Deterministic; ends in a line break.
 */
export function markdownOf(dossier: Dossier, options: MarkdownOptions = {}): string {
  const say = options.say ?? english;
  const most = options.quotes ?? 1;
  const ui = say.words.ui;
  const [a, b] = dossier.sides;
  const cited = citedTexts(dossier);
  const numbers = new Map(cited.map((text, index) => [text.id, index + 1]));
  const lines: string[] = [
    `# ${text(fill(ui.pair.title, { a: say.party(a), b: say.party(b) }))}`,
    "",
    text(fill(ui.pair.asOf, { date: say.date(dossier.today) })),
    "",
    ...(dossier.older === null
      ? []
      : [
          text(
            `${fill(say.count(ui.pair.summary.texts, dossier.older.texts), { a: say.partyInSentence(a), b: say.partyInSentence(b) })} ${dossier.texts.length < dossier.older.texts ? latestOnly(dossier, say) : ""}`.trim(),
          ),
          "",
          ...leftOut(dossier, say).map(({ title, more }) => `- ${text(`${title}: ${more}`)}`),
          "",
        ]),
  ];

  const marks = (evidence: readonly Evidence[]): string => {
    const found = [...new Set(evidence.map((piece) => numbers.get(piece.text)).filter((n) => n !== undefined))];
    return found
      .sort((x, y) => x - y)
      .map((n) => `[${n}]`)
      .join("");
  };
  const quote = (piece: QuotedWords, label = ""): void => {
    lines.push(`  > ${label}${text(oneLine(piece.quote))} [${numbers.get(piece.text) ?? piece.text}]`);
  };
  const item = (sentence: string, evidence: readonly Evidence[]): void => {
    lines.push(`- ${sentence} ${marks(evidence)}`.trimEnd());
    const best = [...evidence].sort((x, y) => readability(x.language) - readability(y.language)).slice(0, most);
    for (const piece of best) quote(piece);
  };
  const section = (title: string, write: () => void): void => {
    const before = lines.length;
    write();
    if (lines.length > before) lines.splice(before, 0, `## ${title}`, "");
    if (lines.length > before) lines.push("");
  };
  const items = <T extends Item>(title: string, all: readonly T[], sentence: (one: T) => string): void =>
    section(title, () => {
      for (const one of all) item(sentence(one), one.evidence);
    });

  items(
    ui.pair.timeline,
    dossier.timeline,
    (one) => `**${text(say.date(one.date))}.** ${text(say.encounter(one, dossier.today))}.`,
  );
  for (const [index, side] of dossier.sides.entries()) {
    items(fill(ui.pair.peopleOf, { state: say.partyInSentence(side) }), dossier.people[index], (one: PersonItem) => {
      const posts = one.posts.map(({ post }) => say.postInSentence(post, one.state));
      return `**${text(say.name(one.name))}**${posts.length > 0 ? `, ${text(posts.join("; "))}` : ""}`;
    });
  }
  section(ui.pair.commitments, () => {
    if (dossier.followedOnly !== null)
      lines.push(text(fill(ui.pairMore.fatesLimited, { n: say.number(dossier.followedOnly) })), "");
    for (const one of dossier.commitments) {
      const due = one.due === null ? "" : `, ${fill(ui.due.by, { date: say.date(one.due) })}`;
      const became = say.fate(one);
      const stands = became === "" ? "" : ` (${text(became.charAt(0).toLocaleLowerCase(say.words.tag) + became.slice(1))})`;
      item(`${say.words.strengths[one.strength]}, ${text(say.parties(one.actors))}${text(due)}${stands}`, one.evidence);
      if (one.fate !== null) {
        lines.push("  >");
        quote(one.fate.by, `${text(say.fate(one))}: `);
      }
    }
  });
  items(
    ui.pair.instruments,
    dossier.instruments,
    (one) => `**${text(calledFor(say.words.language, { ...one, name: one.title }).name)}**. ${text(say.instrument(one))}`,
  );
  section(ui.pair.figures, () => {
    for (const { measure, figures } of dossier.figures) {
      for (const one of figures) {
        const period = one.period === null ? "" : ` (${say.date(one.period)})`;
        item(`${say.words.measures[measure]}: **${text(say.figure(one))}**${text(period)}`, one.evidence);
      }
    }
  });
  items(
    ui.pair.bodies,
    dossier.bodies,
    (one) => `**${text(calledFor(say.words.language, one).name)}**, ${say.words.bodies[one.kind]}`,
  );
  items(ui.pair.projects, dossier.projects, (one) => `**${text(say.project(one.name))}**`);
  const statement = (one: StatementItem) => `${text(say.statement(one))}`;
  items(say.put(ui.pair.statementsOf, { state: say.partyInSentence(a) }), dossier.statements.first, statement);
  items(say.put(ui.pair.statementsOf, { state: say.partyInSentence(b) }), dossier.statements.second, statement);
  items(ui.pair.statementsJoint, dossier.statements.joint, statement);
  section(ui.pair.topics, () => {
    for (const { topic, texts } of dossier.topics)
      lines.push(`- ${say.words.topics[topic]}: ${say.count(ui.counts.texts, texts)}`);
  });
  section(ui.pair.sources, () => {
    for (const source of cited) {
      const parts = [
        source.source,
        source.title?.replace(/\.$/, "") ?? null,
        `${say.date(source.published)}, ${say.language(source.language)}`,
      ];
      const where = source.url === null ? "" : ` <${source.url.replace(/[\s<>]/g, encodeURIComponent)}>`;
      const said = parts.filter((part) => part !== null).map((part) => text(oneLine(part)));
      lines.push(`${numbers.get(source.id)}. ${said.join(". ")}. \`${source.id.replaceAll("`", "'")}\`${where}`);
    }
  });
  return `${lines.join("\n").trimEnd()}\n`;
}

/** Words as Markdown that means the words themselves. */
function text(words: string): string {
  return words
    .replace(/[\\`*_[\]<>#|~]/g, "\\$&")
    .replace(/^(\s*\d+)([.)])/, "$1\\$2")
    .replace(/^(\s*)([-+])/, "$1\\$2");
}

function oneLine(words: string): string {
  return words.replace(/\s+/g, " ").trim();
}
