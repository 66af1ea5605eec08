import { CASES, F } from "../../lang/features.ts";
import { companies } from "../../world/companies.ts";
import { commissioners, officeOf, ownOffices } from "../../world/offices.ts";
import { places } from "../../world/places.ts";
import { surnameEnd } from "../../world/surnames.ts";
import { hitsOf, type Page, sentenceOf } from "../page.ts";
import type { Vocabulary } from "../reader.ts";
import { CAP, WORD } from "../text/tokens.ts";
import { beginningIn, endingAt, overlapping, startingAt, within } from "../within.ts";
import type { Hit } from "../word/lexis.ts";
import { isWritten } from "./cover.ts";
import { dottedAt } from "./dotted.ts";
import { isGivenName as isKnownGiven } from "./given.ts";
import { houses } from "./house.ts";
import type { PartyMention } from "./mention.ts";
import { regionState } from "./region.ts";
import { joinRight, scanRight } from "./title-after.ts";
import { lookLeft, scanLeft } from "./title-before.ts";
import { type Index, indexOf, isUnknownName, nominalFeatures, type Title } from "./title-index.ts";

export type { Title } from "./title-index.ts";

/** The words of titles. */
export const titleWords: Vocabulary = ({ titles, names }, add) => {
  for (const [key, words] of Object.entries(titles.heads)) {
    const [, party, mark, code] = /^(?:(\w+)\/)?(?:(deputy|former|office):)?(.*)$/.exec(key) as RegExpExecArray;
    add(String(words), {
      cat: "head",
      code,
      more: { deputy: mark === "deputy", former: mark === "former", party, office: mark === "office" },
    });
  }
  add(titles.counterpart, { cat: "head", code: "counterpart" });
  add(titles.successor, { cat: "head", code: "counterpart", more: { same: true } });
  add(titles.council, { cat: "title-council", code: "foreign-minister" });
  add(titles.houseFields, { cat: "house-field", code: "house-field" });
  add(titles.takesOver, { cat: "title-relieves", code: "from" });
  add(titles.replaces, { cat: "title-relieves", code: "whom" });
  add(titles.predecessor, { cat: "head", code: "counterpart", more: { same: true, former: true } });
  add(titles.boards, { cat: "institution", code: "company", more: { board: true } });
  for (const [kind, words] of Object.entries(titles.institutions)) add(words, { cat: "institution", code: kind });
  for (const [kind, byParty] of Object.entries(titles.national))
    for (const [party, words] of Object.entries(byParty)) add(words, { cat: "institution", code: kind, more: { party } });
  for (const [kind, byParty] of Object.entries(companies))
    for (const [party, list] of Object.entries(byParty))
      for (const name of list.split(";")) {
        // names of one word in capitals are no names otherwise: "SETA" is an institute, "Seta" is not
        const capitals = /^[\p{Lu}\d]{2,}$/u.test(name.trim());
        add(name, { cat: "institution", code: kind, more: { party, capitals } });
      }
  const marks = { foreign: titles.foreign, acting: titles.acting, former: titles.former, modifier: titles.modifiers };
  for (const [code, words] of Object.entries(marks)) add(words, { cat: `title-${code}`, code });
  add(titles.aboutAfter, { cat: "about-what", code: "about" });
  add(titles.beside, { cat: "title-beside", code: "beside" });
  add(titles.deputyBefore, { cat: "deputy-before", code: "deputy" });
  add(titles.deputyAfter, { cat: "deputy-after", code: "deputy" });
  add(titles.honorifics, { cat: "honorific", code: "honorific" });
  add(titles.heading, { cat: "heading", code: "heading" });
  add(titles.onBehalf, { cat: "on-behalf", code: "on-behalf" });
  add(titles.delegation, { cat: "delegation", code: "delegation" });
  add(titles.company, { cat: "company", code: "company" });
  add(titles.relatives, { cat: "relative", code: "relative" });
  add(titles.and, { cat: "and", code: "and" });
  add(titles.andWith, { cat: "and-with", code: "and" });
  add(titles.trades, { cat: "trade", code: "trade" });
  add(titles.roles.guest, { cat: "role-noun", code: "guest" });
  add(titles.roles.diplomat, { cat: "role-noun", code: "diplomat" });
  add(titles.roles.host, { cat: "role-noun", code: "host" });
  add(titles.roles.visiting ?? "", { cat: "role-noun", code: "visiting" });
  add(titles.roles.official ?? "", { cat: "role-noun", code: "official" });
  add(titles.roles.pronoun, { cat: "pronoun", code: "pronoun" });
  add(titles.roles.other ?? "", { cat: "other-man", code: "other" });
  add(titles.as, { cat: "title-as", code: "as" });
  add(titles.fields, { cat: "field", code: "field" });
  for (const [code, words] of Object.entries(titles.leads)) add(words, { cat: "title-lead", code });
  for (const [key, list] of Object.entries(names.places)) {
    const spellings = list.split(";").map((name) => name.trim());
    for (const name of spellings) {
      // "Афины; Афина": the second is only there for its forms
      const [first] = spellings;
      add(name, { cat: "place", code: key, more: { name: name.slice(0, -1) === first.slice(0, -1) ? first : name } });
    }
  }
  add(names.areas, { cat: "area", code: "area" });
  add(names.settlement, { cat: "place-word", code: "settlement" });
  add(names.capital, { cat: "capital-word", code: "capital" });
  add(names.region, { cat: "place-word", code: "region" });
  add(names.site, { cat: "place-word", code: "site" });
  // "adına", "nomidagi": what is called after somebody, and houses, streets and prizes that are
  const called = names.namesake.split(";").filter((e) => e.trim().startsWith("="));
  add(called.join(";"), { cat: "namesake", code: "called" });
  add(
    names.namesake
      .split(";")
      .filter((e) => !called.includes(e))
      .join(";"),
    { cat: "namesake", code: "namesake" },
  );
};

/** All titles of a page in order of place. */
export function titlesOf(page: Page, parties: readonly PartyMention[]): Title[] {
  const index = indexOf(page, parties);
  const { order } = page.language.titles;
  const out: Title[] = [];
  const byEnd = new Map<number, Title>();
  const roles = hitsOf(page, "role-noun");
  const heads = index.starts.get("head") as ReadonlyMap<number, Hit>;
  const deputies = index.starts.get("deputy-after") as ReadonlyMap<number, Hit>;
  for (const sentence of page.sentences) {
    for (let i = sentence.from; i < sentence.to; i++) {
      const hit = heads.get(i);
      // "Baş katibi Sultan Rayev": a king's title right after another title is a name
      if (hit && order !== "first" && byEnd.get(i) && isGivenName(page, hit)) continue;
      // "заместитель премьер-министра Хоким Саидов"
      // but «Торага Жогорку Кенеша»: of an institution
      if (hit && order === "first" && isBetweenCapitals(page, hit) && !index.starts.get("institution")?.get(hit.to)) {
        const form = page.words[i]?.form ?? "";
        if (byEnd.get(i) && isKnownGiven(form)) continue;
        // «в тот же день Хокима Саидова принял …»
        const within = i > sentence.from && hit.entry.code !== "royal";
        if (within && (isKnownGiven(form) || isKnownGiven(form.replace(/(?:ом|[ауе])$/u, "")))) continue;
      }
      // "ev sahibi": who owns nothing
      const role = hit && endingAt(roles, hit.to);
      if (hit && role && role.from < hit.from) continue;
      // "Hüseyin Emir-Abdullahiyan"
      if (hit?.entry.code === "royal" && isPartOfName(page, hit)) continue;
      // "prezidenti Ybraýym Raisi"
      if (hit && order === "last" && isSurname(page, hit, byEnd)) continue;
      // "король Малайзии Султан Ибрагим"
      if (hit && order !== "last" && hit.entry.code === "royal" && byEnd.get(i)?.head === "royal" && page.tokens[i].flags & CAP)
        continue;
      if (hit) {
        const title = begin(page, hit);
        if (order !== "first") scanLeft(page, index, title, sentence.from, byEnd);
        else lookLeft(page, index, title, sentence.from);
        if (order !== "last") scanRight(page, index, title, sentence.to);
        out.push(title);
        const acting = order === "last" ? actingAfter(page, index, title.to) : undefined;
        if (acting) {
          // "naziri vəzifəsini icra edən X"
          title.acting = true;
          title.to = acting.to;
          title.f &= F.PL;
        }
        const end = title.to === title.from ? title.headTo : Math.max(title.headTo, title.to);
        // "adviser to the president" ends where the president does
        const wider = order !== "last" && (byEnd.get(end)?.from ?? title.from) < title.from;
        if (!wider) byEnd.set(end, title);
        i = Math.max(hit.to, acting?.to ?? 0) - 1;
        continue;
      }
      const member = order === "both" ? ofParliament(page, index, i) : undefined;
      if (member) {
        const title = begin(page, { ...member, entry: { cat: "head", code: "parliamentarian" } });
        scanLeft(page, index, title, sentence.from, byEnd);
        out.push(title);
        byEnd.set(title.to, title);
        i = member.to - 1;
        continue;
      }
      const deputy = deputies.get(i);
      if (deputy) {
        const of = titleBefore(page, index, aboutBefore(page, index, i, sentence.from, byEnd), sentence.from, byEnd);
        if (of && !of.deputy) {
          of.deputy = true;
          of.to = deputy.to;
          of.f = deputy.f;
          byEnd.delete(of.headTo);
          byEnd.set(deputy.to, of);
        } else if (!of) {
          const title = begin(page, { ...deputy, entry: { cat: "head", code: "chief" } });
          title.deputy = true;
          scanLeft(page, index, title, sentence.from, byEnd);
          out.push(title);
          byEnd.set(title.to, title);
        }
        // "nazirinin müavini vəzifəsini icra edən X"
        const acting = order === "last" ? actingAfter(page, index, deputy.to) : undefined;
        const held = acting && byEnd.get(deputy.to);
        if (held) {
          held.acting = true;
          held.to = acting.to;
          held.f &= F.PL;
          byEnd.delete(deputy.to);
          byEnd.set(held.to, held);
        }
        i = (held ? held.to : deputy.to) - 1;
      }
    }
  }
  if (order !== "last") joinRight(page, index, out);
  houses(page, index, out);
  recallMinistry(page, out);
  unnamed(page, out, parties);
  recallCompany(page, out);
  recallBody(page, index, out);
  recallOrganisation(out, parties);
  recallFund(page, out, parties);
  regionStates(page, out);
  twoRegions(page, out);
  return out;
}

/** "The head of the concern" is of the firm named before, in the same paragraph or the last. */
function recallCompany(page: Page, titles: readonly Title[]): void {
  const firms = hitsOf(page, "institution").filter(
    (h) => h.entry.code === "company" && h.entry.more?.party && isWritten(page, h),
  );
  if (!firms.length) return;
  for (const title of titles) {
    if (title.institution !== "company" || title.parties.length) continue;
    const named = page.tokens.slice(title.from, title.to).some((t, n) => n > 0 && t.kind === WORD && (t.flags & CAP) !== 0);
    if (named && page.language.titles.order !== "last") continue;
    let last: Hit | undefined;
    for (const h of firms) if (h.to <= title.from && h.from > title.from - 60) last = h;
    if (!last || named) continue;
    title.parties = [last.entry.more?.party as string];
    title.partyFrom = "institution";
  }
}

/** A governor is of the state that the region in his title lies in, found by how it sounds: "Horasan-Rezawi welaýatynyň häkimi". */
function regionStates(page: Page, titles: readonly Title[]): void {
  for (const title of titles) {
    const { headFrom, from, to, head, institution } = title;
    const governs = head === "governor" || institution === "region" || title.outer === "region";
    // "the Minister-President of Saxony", "Саксония Бош вазири": a region right beside the office
    const premier = head === "head-of-government" && institution === null;
    if (title.parties.length || !(governs || premier)) continue;
    const s = page.sentences[sentenceOf(page, headFrom)];
    const near = premier ? 1 : 5;
    let first = page.language.titles.order === "first" ? from : Math.max(s.from, Math.min(from, headFrom - near));
    // "Vali Vasip Şahin, İl Emniyet Müdürü …": a man before a comma is no region
    for (let i = from - 1; i >= first; i--) if (page.text[page.tokens[i].start] === ",") first = i + 1;
    for (let i = first; i < Math.max(to, headFrom); i++) {
      // "İcra Hakimiyyəti": a word of the institution's name is no region
      if (i === headFrom || overlapping(hitsOf(page, "institution"), { from: i, to: i + 1 })) continue;
      // "Куни кеча": a day is no region, whatever it sounds like
      if (overlapping(hitsOf(page, "date"), { from: i, to: i + 1 })) continue;
      const state = premier && isKnownGiven(page.words[i]?.form ?? "") ? undefined : regionState(page, i);
      if (!state) continue;
      title.parties = [state];
      title.partyFrom = "place";
      title.institution ??= "region";
      break;
    }
  }
}

/** "The governors of Khatlon and Surkhandarya": an office in the plural is of the states of all regions that stand with it. */
function twoRegions(page: Page, titles: readonly Title[]): void {
  for (const title of titles) {
    if (!(title.f & F.PL) || title.parties.length !== 1 || title.partyFrom !== "place" || title.institution !== "region")
      continue;
    const states = new Set<string>();
    for (let i = title.from; i < title.to; i++) {
      const town = startingAt(hitsOf(page, "place"), i);
      const state = places[town?.entry.code ?? ""]?.state ?? regionState(page, i);
      if (state) states.add(state);
    }
    if (states.size > 1) title.parties = [...states];
  }
}

/** "Jogorku Kenesh deputy X": a deputy right after the name of a parliament is a member of it. */
function ofParliament(page: Page, index: Index, at: number): Hit | undefined {
  const deputy = index.starts.get("deputy-before")?.get(at);
  const body = deputy && index.ends.get("institution")?.get(at);
  const next = page.tokens[deputy?.to ?? 0];
  return body?.entry.code === "parliament" &&
    next?.kind === WORD &&
    next.flags & CAP &&
    !index.starts.get("head")?.get(deputy?.to ?? 0)
    ? deputy
    : undefined;
}

/** Bodies whose first man texts call only "the chairman" or "the director" once they have named them. */
const led: ReadonlySet<string> = new Set([
  "parliament",
  "agency",
  "central-bank",
  "committee",
  "university",
  "company",
  "society",
]);

/** "Before the Senate, where Chairperson X …": a bare chair is of the body that the sentence, or the one before, names last. */
function recallBody(page: Page, index: Index, titles: readonly Title[]): void {
  const bodies = [...(index.starts.get("institution")?.values() ?? [])]
    .filter((h) => led.has(h.entry.code) && !(h.f & F.PL))
    .sort((a, b) => a.from - b.from);
  if (!bodies.length) return;
  const joined = new Set(titles.map((t) => t.before));
  for (const title of titles) {
    if (
      title.head !== "chair" ||
      joined.has(title) ||
      title.institution ||
      title.parties.length ||
      title.field ||
      title.f & F.PL ||
      title.before
    )
      continue;
    const s = sentenceOf(page, title.headFrom);
    const from = page.sentences[Math.max(0, s - 1)].from;
    const body = beginningIn(bodies, from, title.from).findLast((h) => h.to <= title.from);
    if (!body) continue;
    // "the Chairman of the Senate X received the deputy speaker of B's parliament. The Chairman noted …": of the body whose chairman was named
    const named = titles.findLast(
      (t) =>
        t.head === "chair" &&
        !t.deputy &&
        t.institution !== null &&
        led.has(t.institution) &&
        t.from >= from &&
        t.to <= title.from,
    );
    if (named && named.to <= body.from && named.from !== title.from) {
      title.institution = named.institution;
      title.parties = [...named.parties];
      title.partyFrom = named.partyFrom;
      continue;
    }
    title.institution = body.entry.code as Title["institution"];
    const own = body.entry.more?.party as string | undefined;
    const party = own ?? index.partyEnds.get(body.from)?.party;
    if (party) title.parties = [party];
    if (party) title.partyFrom = "institution";
  }
}

/** "The secretary general of the organisation", "the secretary general": of that whose secretary general was told of last, else that was named last. */
function recallOrganisation(titles: readonly Title[], parties: readonly PartyMention[]): void {
  for (const title of titles) {
    if (title.head !== "secretary-general" || title.parties.length || title.f & F.PL) continue;
    const bare = title.institution === null || (title.institution === "society" && title.headFrom - title.from <= 1);
    if (!bare || title.outer) continue;
    const told = titles.findLast(
      (t) => t.head === "secretary-general" && t.to <= title.from && !(t.f & F.PL) && t.parties[0]?.startsWith("org:"),
    );
    const last = parties.findLast((p) => p.party.startsWith("org:") && p.by === "organisation" && p.to <= title.from);
    const party = told?.parties[0] ?? last?.party;
    if (!party) continue;
    title.parties = [party];
    title.partyFrom = "institution";
    title.institution = "organisation";
  }
}

/** "The president of the fund": the fund, bank or association of several states named last with that word. */
function recallFund(page: Page, titles: readonly Title[], parties: readonly PartyMention[]): void {
  const beginning = (i: number) => page.words[i]?.key.slice(0, 4);
  for (const title of titles) {
    const of = bankOf(page, title, parties);
    if (of) {
      title.parties = [of];
      title.partyFrom = "institution";
      title.institution = "organisation-agency";
      title.outer = "organisation";
      continue;
    }
    const own = title.institution === "society" || title.institution === "company" || title.institution === "agency";
    if (!own || title.parties.length || title.outer || title.f & F.PL || !presiding.has(title.head)) continue;
    // its one word beside the head, and beside what makes a deputy of it
    const word =
      within(hitsOf(page, "institution"), title.from, title.to).find((h) => h.to - h.from === 1)?.from ??
      (title.headFrom > title.from ? title.from : title.headTo);
    const least = title.deputy ? 5 : 2;
    if (title.to - title.from > least || (title.headTo - title.headFrom > 1 && !title.deputy)) continue;
    const last = parties.findLast((p) => p.party.startsWith("org:") && p.by === "organisation" && p.to <= title.from);
    if (!last) continue;
    // "ЕБРР … президент банка": letters of a name in which the word stands
    if (last.to - last.from < 2) {
      if (!isInNameOf(page, last.party, beginning(word))) continue;
      title.parties = [last.party];
      title.partyFrom = "institution";
      title.institution = "organisation";
      continue;
    }
    for (let i = last.from; i < last.to; i++) {
      if (!page.words[i] || beginning(i) !== beginning(word)) continue;
      title.parties = [last.party];
      title.partyFrom = "institution";
      title.institution = "organisation";
      break;
    }
  }
}

/** Whether a word of the name of an organisation, as the language writes it in full, has a beginning. */
function isInNameOf({ language, lexis }: Page, party: string, beginning: string | undefined): boolean {
  const names = language.names.organisations[party.slice("org:".length)] ?? language.names.organisations[party] ?? "";
  const words = names.split(/[;|\s]+/).filter((word) => word.length > 3 && word !== word.toUpperCase());
  return beginning !== undefined && words.some((word) => lexis.fold(word).startsWith(beginning));
}

/** "The head of the bank's office in Kazakhstan": the bank of several states named before, of whose office in a country a title tells. */
function bankOf(page: Page, title: Title, parties: readonly PartyMention[]): string | undefined {
  const { to, head, headFrom } = title;
  if (!leadsOffice.has(head) || title.f & F.PL || title.outer === "organisation") return undefined;
  const institutions = hitsOf(page, "institution");
  // "Bankanın Türkiye ofisinin direktörü"
  const owner = page.language.titles.order === "last" ? endingAt(institutions, title.from) : undefined;
  const from = owner && owner.f & F.GEN ? owner.from : title.from;
  const inside = within(institutions, from, Math.max(to, headFrom));
  if (!inside.some((h) => h.entry.code === "organisation-agency")) return undefined;
  const words = inside.filter(
    (h) =>
      (h.entry.code === "company" || h.entry.code === "society") &&
      h.to - h.from === 1 &&
      (!(page.tokens[h.from].flags & CAP) || page.sentences[sentenceOf(page, h.from)].from === h.from),
  );
  if (!words.length) return undefined;
  const beginnings = words.map((h) => page.words[h.from]?.key.slice(0, 4) ?? "");
  return parties.findLast(
    (p) =>
      p.party.startsWith("org:") &&
      p.by === "organisation" &&
      p.to <= from &&
      p.to - p.from > 1 &&
      page.words.slice(p.from, p.to).some((w) => w && beginnings.some((b) => w.key.startsWith(b))),
  )?.party;
}

/** Heads that lead an office of an organisation in a country. */
const leadsOffice: ReadonlySet<string> = new Set(["director", "chief", "manager", "representative"]);

/** Commissioners without a state, in a sentence that names the union that has them, are its own. */
function unnamed(page: Page, titles: readonly Title[], parties: readonly PartyMention[]): void {
  for (const title of titles) {
    if (title.head !== "commissioner" || title.parties.length || title.institution !== null) continue;
    if (!/^(?:евро|еуро)?[kcк][oо][mм]/.test(page.words[title.headFrom]?.key ?? "")) continue;
    const s = sentenceOf(page, title.headFrom);
    if (!commissioners || !parties.some((p) => p.party === commissioners && sentenceOf(page, p.from) === s)) continue;
    title.parties = [commissioners];
    title.partyFrom = "institution";
  }
}

/** "The minister", "the deputy minister" without a field are those of the ministry named before, in the same sentence or the last. */
function recallMinistry(page: Page, titles: readonly Title[]): void {
  const ministries = hitsOf(page, "institution").filter(
    (h) =>
      h.entry.code === "foreign-ministry" ||
      // "both ministries" name none
      (h.entry.code === "ministry" && (page.language.titles.order !== "last" || (h.f & F.PSS3) !== 0)),
  );
  for (let i = 0; i < titles.length; i++) {
    const title = titles[i];
    if (isOfMinistry(page, title)) {
      // «МИД сообщил о разговоре главы ведомства»: of the one ministry that the sentence or the one before names
      const near = page.sentences[Math.max(0, sentenceOf(page, title.from) - 1)].from;
      const named = beginningIn(ministries, near, title.from).filter((h) => h.to - h.from > 1 || page.tokens[h.from].flags & CAP);
      if (named.length > 0 && named.every((h) => h.entry.code === "foreign-ministry")) title.institution = "foreign-ministry";
      continue;
    }
    if (title.head !== "minister" || !title.deputy || title.foreign || title.institution) continue;
    const last = beginningIn(ministries, title.from - 249, title.from).findLast((h) => h.to <= title.from);
    // whatever a deputy sees to who sits in the consultations of foreign ministries, and whosever he is
    if (last?.entry.code === "foreign-ministry" && isConsulting(page, title)) title.foreign = true;
    if (title.parties.length) continue;
    if (title.headTo - title.headFrom > 1 || title.from < title.headFrom - 1 || isField(page, title)) continue;
    const least = Math.max(title.from - 250, last?.from ?? 0);
    let other: Title | undefined;
    for (let k = i - 1; k >= 0 && titles[k].headFrom > least && !other; k--) {
      const t = titles[k];
      if (t.foreign && t.to <= title.from && t.from > least) other = t;
    }
    if (other || last?.entry.code === "foreign-ministry") title.foreign = true;
  }
}

/** Whether the sentence of a title, or the one before, tells of consultations. */
function isConsulting(page: Page, title: Title): boolean {
  const s = sentenceOf(page, title.from);
  const { from } = page.sentences[Math.max(0, s - 1)];
  return ["sense", "event"].some((cat) =>
    beginningIn(hitsOf(page, cat), from, page.sentences[s].to).some((h) => h.entry.code === "n-consultations"),
  );
}

/** Whether a noun says what he is minister of: one word before the head ("maliyyə nazirinin müavini", and not "isə nazirin müavini"), or words behind it («замминистра транспорта»). */
function isField(page: Page, { field, from, to, headFrom, headTo }: Title): boolean {
  if (field && to > headTo) return true;
  const best = field && from < headFrom ? page.words[headFrom - 1]?.readings[0] : undefined;
  return best !== undefined && best.known && best.f === 0 && best.stem.length > 3;
}

/** Whether a title is that of the head of a ministry of which its words say no more: "the head of the ministry". */
const isOfMinistry = (page: Page, { head, institution, field, foreign, parties, from, to, headFrom, headTo }: Title): boolean =>
  head === "chief" &&
  institution === "ministry" &&
  !field &&
  !foreign &&
  !parties.length &&
  within(hitsOf(page, "institution"), from, to).some(
    (h) => h.entry.code === "ministry" && (h.to === headFrom || h.from >= headTo) && !isNamedMinistry(page, h),
  );

/** Whether the words for a ministry say which: they bear a capital within a sentence, or are several. */
const isNamedMinistry = (page: Page, { from, to }: { from: number; to: number }): boolean =>
  to - from > 1 || ((page.tokens[from].flags & CAP) !== 0 && from !== page.sentences[sentenceOf(page, from)].from);

/** "Vəzifəsini icra edən", "м.а." after a title: where it ends. */
function actingAfter(page: Page, index: Index, at: number): { to: number } | undefined {
  const hit = index.starts.get("title-acting")?.get(at);
  if (hit) return hit;
  // "wezipesini w.ýe.ýe."
  const duty = page.words[at]?.readings.some((r) => r.known && r.f === (F.PSS3 | F.ACC)) ? at + 1 : at;
  const to = dottedAt(page, duty, page.language.titles.dottedActing);
  return to > duty ? { to } : undefined;
}

/** Right after another title, a king's title or one in a case of its own, before another capitalised word, is a given name. */
function isGivenName(page: Page, hit: Hit): boolean {
  const next = page.tokens[hit.to];
  if (!(page.tokens[hit.from].flags & CAP) || hit.to - hit.from > 1) return false;
  if (hit.entry.code === "royal") return givenNames.test(page.words[hit.from]?.key ?? "");
  // "səfiri Alim Bayel", "o‘rinbosari Hokim Xoliqzoda": a scholar or a governor is written small
  const capital = next !== undefined && next.kind === WORD && (next.flags & CAP) !== 0;
  const given = hit.entry.code === "expert" || hit.entry.code === "governor";
  if (capital && given && isKnownGiven(page.words[hit.from]?.form ?? "")) return true;
  return (hit.f & CASES) !== 0 && !(hit.f & F.PSS3) && next !== undefined && next.kind === WORD && (next.flags & CAP) !== 0;
}

/** Whether one capitalised word stands before another. */
function isBetweenCapitals(page: Page, { from, to }: Hit): boolean {
  const next = page.tokens[to];
  return to - from === 1 && (page.tokens[from].flags & CAP) !== 0 && next?.kind === WORD && (next.flags & CAP) !== 0;
}

/** A king's title between a capitalised word that is none itself and a hyphen before another one. */
function isPartOfName({ tokens, words, text }: Page, { from, to }: Hit): boolean {
  const large = (i: number) => tokens[i]?.kind === WORD && (tokens[i].flags & CAP) !== 0;
  const tied = words[to] === null && text[tokens[to].start] === "-" && tokens[to].start === tokens[to - 1].end;
  return to - from === 1 && large(from) && large(from - 1) && tied && large(to + 1) && tokens[to + 1].start === tokens[to].end;
}

/** A capitalised head of one word after a given name after a title is a surname. */
function isSurname(page: Page, hit: Hit, byEnd: ReadonlyMap<number, Title>): boolean {
  const given = page.tokens[hit.from - 1];
  return (
    hit.to - hit.from === 1 &&
    (page.tokens[hit.from].flags & CAP) !== 0 &&
    byEnd.has(hit.from - 1) &&
    given.kind === WORD &&
    (given.flags & CAP) !== 0 &&
    (hit.entry.code === "chair" || hit.entry.code === "royal") &&
    !surnameEnd.test(page.words[hit.from - 1]?.key ?? "") &&
    isUnknownName(page, hit.from - 1)
  );
}

/** Kings' titles that are given names too. */
const givenNames = /^(?:sult|soltan|султ|сұлт|şah|shah|shoh|шах|amir|emir|əmir|әмір|эмир|амир)/;

function begin(page: Page, hit: Hit): Title {
  // a plural or case of the head's last word; in Russian titles of two nouns the first bears the case too
  return {
    from: hit.from,
    to: hit.to,
    headFrom: hit.from,
    headTo: hit.to,
    head: hit.entry.code as Title["head"],
    f: nominalFeatures(page, hit),
    institution: null,
    outer: null,
    foreign: false,
    // "замминистра" has one form for all cases
    hidden: page.language.titles.order === "first" && /^зам.*[аы]$/.test(page.words[hit.from]?.key ?? ""),
    field: false,
    deputy: hit.entry.more?.deputy === true,
    acting: false,
    former: hit.entry.more?.former === true,
    parties: hit.entry.more?.party ? [hit.entry.more.party as string] : [],
    partyFrom: hit.entry.more?.party ? "institution" : null,
    before: null,
    same: hit.entry.more?.same === true,
    rank: false,
    spent: false,
  };
}

/** Passes over what a deputy deals with ("премьер-министрінің экономикалық мәселелер жөніндегі орынбасары"). */
function aboutBefore(page: Page, index: Index, at: number, least: number, byEnd: ReadonlyMap<number, Title>): number {
  const about = index.ends.get("about-what")?.get(at);
  if (!about) return at;
  for (let i = about.from; i > least && about.from - i < 8; i--) {
    const title = byEnd.get(i);
    if (title) return title.f & F.GEN ? i : at;
    if (page.words[i - 1] === undefined) return at;
  }
  return at;
}

/** The title that ends right before token `at` (modifiers between). */
function titleBefore(page: Page, index: Index, at: number, least: number, byEnd: ReadonlyMap<number, Title>): Title | undefined {
  for (let i = at; i > least && at - i <= 5; ) {
    const title = byEnd.get(i);
    if (title) return title;
    const modifier = index.ends.get("title-modifier")?.get(i) ?? index.ends.get("title-acting")?.get(i);
    if (modifier) {
      i = modifier.from;
      continue;
    }
    if (page.words[i - 1] === null) {
      i--;
      continue;
    }
    // "министринин (ТИМ) орун басары"
    if (mark(page, i - 1) === ")" && mark(page, i - 3) === "(") {
      i -= 3;
      continue;
    }
    return undefined;
  }
  return undefined;
}

const mark = (page: Page, i: number): string =>
  page.words[i] === undefined ? (page.text[page.tokens[i]?.start ?? -1] ?? "") : "";

/** The record's post of a title, with ":acting" and ":former". A counterpart's is not known from his title. */
export function postOf(title: Title): string | null {
  if (title.head === "counterpart") return null;
  // who permanently represents an organisation heads its office; who represents a state is its ambassador
  const own = ownOffices[title.parties[0]] ?? {};
  let { institution } = title;
  // "the regional director of the WHO"
  if (institution === "region" && title.parties[0]?.startsWith("org:") && title.partyFrom === "words")
    institution = "organisation-agency";
  // "ТҮРКСОЙ уюмунун баш катчысы": the word for what it is adds nothing to its name
  if (institution === "society" && title.head === "secretary-general" && title.parties[0]?.startsWith("org:")) institution = null;
  // who leads a delegation of a parliament is of it
  if (institution === "delegation" && title.outer === "parliament" && !title.deputy && presiding.has(title.head))
    return suffixed("member-of-parliament", title);
  if (institution) institution = own.institutions?.[institution] ?? institution;
  // "the heads of state of the Organization": of its members
  if (title.head === "head-of-state" && title.f & F.PL) institution = null;
  // «глава правительства Аджарии»
  if (institution === "government" && title.partyFrom === "place") institution = "region";
  // "Tashqi ishlar vazirligi Parlament vitse-vaziri"
  const outside = title.outer === "foreign-ministry" && title.head === "minister";
  if (outside || (title.foreign && (title.head === "minister" || institution === "ministry"))) institution = "foreign-ministry";
  let { head } = title;
  // whom agencies quote as "a representative of the Foreign Ministry"
  if (head === "representative" && institution === "foreign-ministry") return suffixed("spokesperson", title);
  const abroad = title.foreign ? own.abroad?.[head] : undefined;
  if (abroad) return suffixed(abroad, title);
  head = own.heads?.[head] ?? head;
  if (own.union && presiding.has(head) && institution !== "organisation-agency")
    institution = institution === "parliament" ? "parliament" : "organisation";
  const commissions = own.board === "always" || (own.board === "named" && institution === "organisation");
  if ((head === "commissioner" || (head === "member" && institution !== "parliament")) && commissions)
    return suffixed("minister", title);
  if (institution === "state" && (head === "director" || head === "manager")) institution = null;
  return suffixed(officeOf(head, institution, title.outer, title.deputy), title);
}

/** Heads of those who preside. */
const presiding = new Set(["president", "chair", "chief"]);

const suffixed = (post: string, { acting, former }: Title) => (former ? `${post}:former` : acting ? `${post}:acting` : post);
