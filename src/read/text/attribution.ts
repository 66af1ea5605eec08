import { languages } from "../../lang/index.ts";
import type { Sources } from "../../lang/pages.ts";
import { type LanguageTag, languageTags } from "../../lang/tags.ts";
import { layout, type PageLine } from "./boilerplate.ts";
import { letters } from "./classes.ts";
import { Phrases, type PlainWord, plain, plainWords, wordsFrom } from "./phrases.ts";

/** A language's table of sources, ready to search. */
interface SourceTable {
  readonly sources: Sources;
  readonly phrases: Phrases;
  /** endings of the source before each kind of reporting words, longest first; kinds are "after0", "after1" … */
  readonly endings: readonly (readonly string[])[];
}

const tables = new Map<LanguageTag, SourceTable>();

/** The table of a language (English for one not read), made at its first use. */
function tableOf(tag: LanguageTag): SourceTable {
  let table = tables.get(tag);
  if (!table) {
    const language = Object.values(languages).find(({ letters }) => Object.values(letters.tags).includes(tag)) ?? languages.en;
    const { sources } = language.pages;
    const phrases = new Phrases();
    for (const kind of ["bodies", "outlets", "staff", "leads", "before"] as const) phrases.add(kind, sources[kind]);
    const endings = Object.entries(sources.after).map(([cases, words], i) => {
      phrases.add(`after${i}`, words);
      return cases.split(" ");
    });
    table = { sources, phrases, endings };
    tables.set(tag, table);
  }
  return table;
}

/** A source that a text may have, the likeliest with the highest weight. */
interface Candidate {
  name: string;
  weight: number;
}

/** Weights: an official body cited, then a source line, a signature, an outlet cited, a dateline, a paper's head, the page's head. */
const weights = { citedBody: 9, sourceLine: 8, signature: 7, citedOutlet: 6, dateline: 5, paper: 4, foot: 3, head: 2 } as const;

/** Capitals that name states and organisations, not sources. */
const noSource = new Set(
  "АБШ ABŞ АҚШ АКШ США USA US UK UN EU AB AQSH BMT БМТ БҰҰ БУУ ООН ЕС СНГ MDB MDH BAE BƏƏ ŞƏT SHHT ШОС ШЫУ ЕАЭС ЕАЭО НАТО NATO AI QXR ҚХР КНР HHR РФ ҚР КР ÖR TR GDA BMG ŞHG PM FM MP CEO VP MPs VIII VII III II IV VI IX XI XII".split(
    " ",
  ),
);
const acronym = /^(?:\p{Lu}{2,}[\p{Lu}\p{N}]*|\p{Lu}\p{Ll}\p{Lu}|\p{Lu}['‘’ʻʼ`]?\p{Lu}?\p{Ll}?\p{Lu})$/u;
/** short names of foreign ministries */
const foreignMinistry = /^(?:XİN|СІМ|ТИМ|ТИВ|TIV|DIM|МИД|MFA)$/u;
const domain = /^\p{L}[\p{L}\p{N}-]*\.(?:az|uz|kz|kg|tm|tr|ru|com|org|net|info|media|news|resmi|gov|tv|biz)$/iu;
const sourceMarks = new Set(
  "mənbə kaynak дереккөз дереккөзі түпнұсқа булак булагы manba манба çeşme çeşmesi источник source".split(" ").map(plain),
);

/** A stretch of letters between spaces, without the marks around it: "XİN-dən", "«Сюник-Инфо»" is one with quotes. */
interface Chunk {
  readonly raw: string;
  readonly start: number;
  readonly end: number;
  /** marks before and after it */
  readonly opening: string;
  readonly closing: string;
  /** indices of its words, the second excluded */
  readonly from: number;
  readonly to: number;
}

const unspaced = /\S+/gu;

function chunksOf(text: string, start: number, end: number, words: readonly PlainWord[]): Chunk[] {
  const chunks: Chunk[] = [];
  let word = 0;
  const line = text.slice(start, end);
  unspaced.lastIndex = 0;
  for (let found = unspaced.exec(line); found; found = unspaced.exec(line)) {
    const core = /[\p{L}\p{N}](?:.*[\p{L}\p{N}])?/u.exec(found[0]);
    if (!core) continue;
    const at = start + found.index + core.index;
    const to = at + core[0].length;
    const from = word;
    while (word < words.length && words[word].start < to) word++;
    const opening = found[0].slice(0, core.index);
    chunks.push({
      raw: core[0],
      start: at,
      end: to,
      opening,
      closing: found[0].slice(core.index + core[0].length),
      from,
      to: word,
    });
  }
  return chunks;
}

const afterMarks = new Map<string, RegExp>();
/** An ending behind a mark, with up to two letters that tie it. */
function afterMark(ending: string): RegExp {
  let form = afterMarks.get(ending);
  if (!form) {
    form = new RegExp(`^(.{2,}?)[-‐‑'‘’ʻʼ\`»”"](?:[${letters}]?[${letters}]?)?${ending}$`, "iu");
    afterMarks.set(ending, form);
  }
  return form;
}

const tie = /[-‐‑'‘’ʻʼ`»”"]/;

/** Cuts a case ending off a name's last word; null where the word does not bear one of the endings asked for. */
function cutEnding(word: string, endings: readonly string[]): string | null {
  // a pattern is made for each ending: not before a word asks for it
  const isTied = tie.test(word);
  for (const ending of endings) {
    if (ending === "") return word;
    // an acronym, a name in quotes or a site bears its ending after a mark
    const marked = isTied ? afterMark(ending).exec(word) : null;
    if (marked && (/\p{Lu}$/u.test(marked[1]) || domain.test(marked[1]) || /[»”"]/u.test(word))) return marked[1];
    if (!plain(word).endsWith(plain(ending)) || word.length < ending.length + 2) continue;
    const stem = word.slice(0, word.length - ending.length);
    // the n of a possessive stands only after a close vowel
    if (/^[nн]/u.test(ending) && !/[ıiuüyіыиуүюиİ]$/iu.test(stem)) continue;
    return stem.replace(/[-‐‑'‘’ʻʼ`»”"]$/u, "");
  }
  return null;
}

/** Whether a name, whose words may be known, may be a source; "body" for an official one. `quotes`: it stands in quotation marks. */
function kindOf(
  name: string,
  { phrases, sources }: SourceTable,
  quotes = false,
  words: readonly PlainWord[] = plainWords(name),
): "body" | "outlet" | null {
  if (words.length === 0) return null;
  const hits = phrases.find(words);
  const bodies = hits.filter(({ kind }) => kind === "bodies");
  // heads stand last in Turkic names; in languages where small words join a name they may stand first, before "of"
  const joins = bodies.length ? sources.inside?.split("; ") : undefined;
  const isBody = bodies.some(
    ({ from, to }) =>
      to === words.length || (from === 0 && (sources.nominative !== undefined || joins?.includes(words[to].word))),
  );
  if (isBody && words.length <= 12 && (joins === undefined || /\p{Lu}/u.test(name))) return "body";
  if (hits.some(({ kind, from, to }) => kind === "outlets" && from === 0 && to === words.length)) return "outlet";
  const last = name.split(/\s+/).at(-1) as string;
  if (words.length <= 3 && acronym.test(last) && !noSource.has(last)) return foreignMinistry.test(last) ? "body" : "outlet";
  return (domain.test(last) && words.length <= 4) || (quotes && words.length <= 4) ? "outlet" : null;
}

/** A declined name put into the form it bears by itself, as the language's table says. */
function uninflected(name: string, { sources }: SourceTable): string {
  const forms = sources.nominative;
  if (!forms) return name;
  const words = name.split(" ");
  const keys = words.map((word) => plain(word.replace(/[«»“”"]/g, "")));
  const head = keys.findIndex((key) => forms[key] !== undefined);
  if (head < 0 || keys.slice(0, head).some((key) => Object.values(forms).includes(key))) return name;
  const like = (word: string, form: string): string =>
    /^\P{L}*\p{Lu}/u.test(word) ? form.charAt(0).toUpperCase() + form.slice(1) : form;
  words[head] = words[head].replace(/[\p{L}-]+/u, like(words[head], forms[keys[head]]));
  for (let i = head - 1; i >= 0; i--) {
    const ending = Object.keys(forms).find(
      (form) => form.startsWith("*") && !form.includes("|") && keys[i].endsWith(form.slice(1)),
    );
    if (!ending) break;
    const letter = words[head].replace(/[^\p{L}]/gu, "").at(-1) ?? "";
    words[i] = words[i].slice(0, words[i].length - ending.length + 1) + (forms[`${ending}|${letter}`] ?? forms[ending]);
  }
  return words.join(" ");
}

const longestName = 10;

/** Sources that a sentence names with reporting words. */
function cited(
  text: string,
  line: readonly PlainWord[],
  start: number,
  end: number,
  table: SourceTable,
  weight: number,
  out: Candidate[],
): void {
  const words = wordsFrom(line, text, start, end);
  const hits = table.phrases.find(words);
  if (!hits.some(({ kind, from }) => kind === "before" || (from > 0 && kind.startsWith("after")))) return;
  const chunks = chunksOf(text, start, end, words);
  const chunkAt = (word: number): number => chunks.findIndex((chunk) => chunk.from <= word && word < chunk.to);
  /** ends of leads, in chunks */
  const leads = new Set(hits.filter(({ kind }) => kind === "leads").map(({ to }) => chunkAt(to - 1) + 1));
  /** takes chunks `from` to `to` as a name whose last word is `last` without its ending */
  const offer = (from: number, to: number, last: string): boolean => {
    let first = from;
    let stop = to;
    let tail = last;
    for (const { kind, from: at, to: until } of hits) {
      if (kind !== "staff") continue;
      const [a, b] = [chunkAt(at), chunkAt(until - 1) + 1];
      if (b === stop && a > first) {
        stop = a;
        tail = chunks[stop - 1].raw;
      } else if (a === first && b < stop && (/[«“„"]/u.test(chunks[b].opening) || acronym.test(chunks[b].raw))) first = b;
    }
    if (first >= stop) return false;
    const quotes =
      /[«“„"]/u.test(chunks[first].opening) && (/[»”"]/u.test(chunks[stop - 1].closing) || /[»”"]/u.test(chunks[stop - 1].raw));
    const head = text.slice(chunks[first].start, chunks[stop - 1].start);
    const name = uninflected(`${head}${tail}`.replace(/^(?:the|The)\s+/u, "").replace(/(?<=^[^«“„"]*)[»”"]$/u, ""), table);
    const kind = kindOf(name, table, quotes);
    if (kind) out.push({ name, weight: weight + (kind === "body" ? weights.citedBody : weights.citedOutlet) });
    return kind !== null;
  };
  const small = table.sources.inside === undefined ? null : new Set(table.sources.inside.split("; "));
  for (const hit of hits) {
    if (hit.kind.startsWith("after") && hit.from > 0) {
      const endings = table.endings[Number(hit.kind.slice(5))];
      // the outlet to which the source spoke and a short name in brackets may stand between
      for (let to = chunkAt(hit.from), step = 0; to > 0 && step < 3; to--, step++) {
        const { raw, opening, closing } = chunks[to - 1];
        const bracket = opening.includes("(");
        if (step === 0 && (/[,;:]/u.test(closing) || /[–—]/u.test(text.slice(chunks[to - 1].end, words[hit.from].start)))) break;
        const adverb =
          small !== null &&
          /^\p{Ll}/u.test(raw) &&
          !hits.some(({ kind, to: at }) => kind === "bodies" && chunkAt(at - 1) === to - 1);
        if (adverb) continue;
        const bare = bracket ? null : cutEnding(raw, endings);
        if (bare !== null && nameBefore(to, bare)) break;
        if (!bracket && !domain.test(raw.replace(/[-‐'’].*$/u, "")) && !acronym.test(raw.replace(/[-‐'’].*$/u, ""))) break;
      }
    } else if (hit.kind === "before") {
      const first = chunkAt(hit.to - 1) + 1;
      if (first >= chunks.length || /[,.;]/u.test(chunks[first - 1].closing)) continue;
      let to = first;
      while (to < chunks.length && to - first < longestName) {
        if (to > first && small && /^\p{Ll}/u.test(chunks[to].raw) && !small.has(chunks[to].raw)) break;
        to++;
        if (/[,.;:!?)»”"]/u.test(chunks[to - 1].closing)) break;
      }
      while (to > first && small?.has(chunks[to - 1].raw)) to--;
      for (let last = to; last > first; last--) if (offer(first, last, chunks[last - 1].raw)) break;
    }
  }

  /** Looks for a name that ends before chunk `to`. */
  function nameBefore(to: number, bare: string): boolean {
    let from = to - 1;
    while (from > 0 && to - from < longestName && !leads.has(from) && !/[,;:.!?)–—]/u.test(chunks[from - 1].closing)) from--;
    // a comma inside a ministry's name: the lead at the beginning of the sentence is the surer edge
    const lead = Math.max(-1, ...[...leads].filter((at) => at < to));
    if (lead >= 0 && lead < from && to - lead <= longestName) from = lead;
    for (let first = from; first < to; first++) {
      const { raw } = chunks[first];
      if (first < to - 1 && passesOn(first, to)) continue;
      if (first > from && /^\p{Ll}/u.test(raw) && first < to - 2) continue;
      if (offer(first, to, bare)) return true;
    }
    return false;
  }

  /** Whether the name begins with an outlet that only passes on what the body after it says. */
  function passesOn(first: number, to: number): boolean {
    const rest = plainWords(text, chunks[first + 1].start, chunks[to - 1].end);
    const alone = table.phrases
      .find(rest)
      .some(({ kind, from, to: until }) => kind === "bodies" && from === 0 && until === rest.length);
    const { raw, from } = chunks[first];
    const outlet = hits.some((hit) => hit.kind === "outlets" && hit.from === from);
    return (outlet || domain.test(raw.replace(/[-‐'’].*$/u, ""))) && !alone;
  }
}

const place = "\\p{Lu}[\\p{L}'’ʻ-]*(?:[\\s–—-]+\\p{Lu}[\\p{L}'’ʻ-]*){0,3}";
const datelines = [
  new RegExp(
    `^[^\\p{L}\\p{N}]*${place}\\s*(?:[,.]\\s*[^(/«“"\\n]{2,24})?\\s*[(/]([\\p{L}\\p{N}][^()/\\n]{1,28})[)/]\\s*[-–—:.,]`,
    "u",
  ),
  new RegExp(
    `^[^\\p{L}\\p{N}]*${place},\\s+\\d{1,2}[^,\\n]{2,20},\\s+([\\p{L}][\\p{L}\\p{N}'’-]*(?:\\s\\p{Lu}[\\p{L}-]*)?)\\s*(?:[-–—.]|$)`,
    "u",
  ),
  new RegExp(
    `^[^\\p{L}\\p{N}]*${place}[.,]\\s+(?:\\d{1,2}[^.,\\n]{2,20}[.,]\\s+)?(\\p{Lu}[\\p{L}\\p{N}]*\\p{Lu}?[\\p{L}]*(?:\\s\\p{Lu}[\\p{L}]*)?)\\s+[-–—]\\s`,
    "u",
  ),
  new RegExp(`^[^\\p{L}\\p{N}]*${place}[.,]\\s*\\d{1,2}[^.,\\n]{2,20}[.,]\\s+(\\p{Lu}[\\p{L}\\p{N}-]+)\\s*$`, "u"),
  new RegExp(`^[^\\p{L}\\p{N}]*${place},?\\s+\\d{1,2}[-‐.]?\\s?\\p{L}{3,10}\\.?\\s*[-–—]\\s*[«“"]([^»”"\\n]{2,30})[»”"]`, "u"),
];
/** what each of them cannot do without */
const datelineNeeds = [/[(/]/, /,\s+\d/, /[.,]\s[\s\S]*\s[-–—]\s/, /[.,]\s*\d/, /\d[\s\S]*[«“"]/];
/** how all of them begin */
const headPlace = new RegExp(`^[^\\p{L}\\p{N}]*${place}`, "u");

/** The agency of a dateline: "CITY (AGENCY) –", "City, day. /Agency/.", "City, day, AGENCY", "CITY. AGENCY –". */
function datelineAgency(line: string): string | null {
  const head = line.slice(0, 140);
  if (!datelineNeeds.some((need) => need.test(head)) || !headPlace.test(head)) return null;
  for (let i = 0; i < datelines.length; i++) {
    const name = datelineNeeds[i].test(head) ? datelines[i].exec(head)?.[1].trim() : undefined;
    if (name && !/\d{1,2}[\s.]|^\d+$/.test(name)) return name.replace(/^[«“"]|[»”"]$/gu, "");
  }
  return null;
}

/**
 * The body or outlet that the text itself names as its source, in the nominative ("AZƏRTAC", "Ақорданың баспасөз қызметі"); null
 * where it names none. An official body that is cited comes before the outlet that cites it; then source lines and signatures,
 * datelines, the head of a newspaper, the head of a ministry's page. Other people's words about other matters do not count:
 * only the first paragraphs and the frame are looked at.
 */
export function attribution(text: string, tag: LanguageTag, lines: readonly PageLine[] = layout(text)): string | null {
  const table = tableOf(languageTags.some((known) => known === tag) ? tag : "en");
  const candidates: Candidate[] = [];
  const firstBody = lines.findIndex(({ kind }) => kind === "body");
  const lastBody = lines.findLastIndex(({ kind }) => kind === "body");
  let paragraphs = 0;
  lines.forEach(({ start, end, kind, words }, index) => {
    const raw = text.slice(start, end);
    if (kind === "body" && paragraphs < 4) {
      paragraphs++;
      for (const [from, to] of sentencesOf(text, start, Math.min(end, start + 1500))) {
        cited(text, words, from, to, table, -paragraphs / 10, candidates);
      }
    }
    const paper =
      kind === "dateline" || kind === "metadata" ? /\d{4}[^«“"]{0,12}[«“"]([^»”"]{3,30})[»”"]\s*$/u.exec(raw)?.[1] : undefined;
    if (paper) candidates.push({ name: paper, weight: weights.paper });
    if ((kind === "body" && paragraphs <= 2) || kind === "dateline") {
      const agency = datelineAgency(raw);
      if (agency && !noSource.has(agency)) candidates.push({ name: uninflected(agency, table), weight: weights.dateline });
      const reporter = raw.includes("корр")
        ? /^[^.]{3,50}\.?,?\s+(?:соб\. )?корр\.?\s+[«“"]([^»”"]{2,40})[»”"]/u.exec(raw)?.[1]
        : undefined;
      if (reporter) candidates.push({ name: uninflected(reporter, table), weight: weights.dateline });
    }
    if (
      words.length > 0 &&
      words.length <= 14 &&
      sourceMarks.has(words[0].word) &&
      /^\s*[:–—-]/u.test(text.slice(words[0].end, end))
    ) {
      const name = text
        .slice(words[0].end, end)
        .replace(/^\s*[:–—-]\s*/u, "")
        .replace(/\s{2,}.*$|[.,;]\s*$/u, "")
        .replace(/^[«“"]|[»”"]$/gu, "");
      if (name) candidates.push({ name, weight: weights.sourceLine });
    } else if (lastBody >= 0 && index > firstBody && index >= lines.length - 8 && kind !== "body" && words.length <= 10) {
      signature(raw, table, candidates);
    }
    if (index < firstBody && words.length <= 8 && kind !== "boilerplate" && kindOf(raw, table, false, words) === "body")
      signature(raw, table, candidates);
    if (firstBody < 0 || index < firstBody) pageHead(raw, words, kind, table, candidates);
  });
  candidates.sort((a, b) => b.weight - a.weight);
  return candidates[0]?.name ?? null;
}

/** Lines under a text that name a body or an outlet. */
function signature(raw: string, table: SourceTable, out: Candidate[]): void {
  if (/^\s*©|#/u.test(raw) || /^[^:]{2,14}:/u.test(raw)) return;
  const [segment] = raw.split(/\s{2,}|\t|\s[|•·]\s/u);
  const name = segment.replace(/[.,;]\s*$/u, "").trim();
  const kind = kindOf(name, table);
  if (kind === "body" && plainWords(name).length >= 2) out.push({ name, weight: weights.signature });
  else if (
    /(?:\b|[-‐])(?:FM|TV|Media|News|Press|Info|ақпарат|aqparat|инфо|информ|ТВ|пресс|кабар)$/iu.test(name) &&
    plainWords(name).length <= 3
  ) {
    out.push({ name, weight: weights.foot });
  } else {
    const paper = /^[«“"]([^»”"]{3,40})[»”"](?:,|\s*$)/u.exec(name);
    if (paper) out.push({ name: paper[1], weight: weights.paper });
  }
}

/** What stands over a text: a newspaper's head, a ministry's path. */
function pageHead(raw: string, words: readonly PlainWord[], kind: string, table: SourceTable, out: Candidate[]): void {
  const paper =
    /^[^\p{L}\p{N}]*[«“"]([^»”"]{3,40})[»”"]\s+(?:qəzeti|gazetesi|газеті|гезити|gazetasi|газетаси|gazeti|газета|журналы|jurnalı|dergisi)/iu.exec(
      raw,
    );
  if (paper) out.push({ name: paper[1], weight: weights.paper });
  if (kind === "boilerplate" && words.length <= 14) {
    const [segment] = raw.split(/\s*[|›→/>»]\s*|\s{2,}/u);
    const name = segment.trim();
    if (plainWords(name).length >= 2 && name !== raw.trim() && kindOf(name, table) === "body")
      out.push({ name, weight: weights.head });
  }
}

const sentenceStop = /[.!?…]["”»]?\s+(?=[\p{Lu}«“"–—])/gu;
/** Rough sentences of a paragraph: a full stop followed by a space and a capital, not after an initial. */
function sentencesOf(text: string, start: number, end: number): [number, number][] {
  const out: [number, number][] = [];
  let from = start;
  sentenceStop.lastIndex = start;
  for (let found = sentenceStop.exec(text); found && found.index < end; found = sentenceStop.exec(text)) {
    if (/(?:^|[\s.])\p{Lu}\p{Ll}?$/u.test(text.slice(Math.max(from, found.index - 3), found.index))) continue;
    out.push([from, found.index + 1]);
    from = found.index + found[0].length;
  }
  if (from < end) out.push([from, end]);
  return out;
}
