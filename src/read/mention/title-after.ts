import { CASES, F } from "../../lang/features.ts";
import type { Institution } from "../../world/offices.ts";
import { places } from "../../world/places.ts";
import { patronymicEnd } from "../../world/surnames.ts";
import { hitsOf, type Page } from "../page.ts";
import { isInitial } from "../text/sentences.ts";
import { CAP, GLUED, UPPER, WORD } from "../text/tokens.ts";
import { endingAt, startingAt } from "../within.ts";
import type { Hit, Word } from "../word/lexis.ts";
import { isForeign } from "./cover.ts";
import { dottedAt } from "./dotted.ts";
import { isGivenName } from "./given.ts";
import type { PartyMention } from "./mention.ts";
import { endsName } from "./name.ts";
import { regionState } from "./region.ts";
import { atSide, feminine, type Index, isGoverned, type Lead, leads, secondary, sent, type Title } from "./title-index.ts";

/** Bodies whose heads are told several at once. */
const isMinistry = (kind: string | null): boolean => kind === "ministry" || kind === "foreign-ministry" || kind === "agency";

/** Reads what stands after a head that opens its title: министр энергетики Казахстана, chairman of the Senate of Italy. */
export function scanRight(page: Page, index: Index, title: Title, most: number): void {
  const { tokens, words, text } = page;
  // where heads always come first, cases tell what a title governs; else capitals do
  const caseful = page.language.titles.order === "first";
  let i = title.headTo;
  let sure = i;
  let plain = 0;
  /** after a preposition that leads to where one is sent, or what one deals with */
  let lead: Lead | null = null;
  /** the state that the institution's name in one word tells */
  let told: string | undefined;
  const start = (cat: string) => index.starts.get(cat)?.get(i);
  const take = (to: number) => {
    i = to;
    sure = to;
  };
  for (let steps = 0; i < most && steps < 24; steps++) {
    // "chargé d'affaires a.i."
    i = dottedAt(page, i, page.language.titles.dottedHonorifics);
    if (i >= most) break;
    const token = tokens[i];
    const word = words[i];
    if (word === undefined) {
      const c = text[token.start];
      if (c === "(") {
        let close = i + 1;
        while (close < most && close - i < 6 && text[tokens[close].start] !== ")") close++;
        if (text[tokens[close]?.start] === ")") {
          i = close + 1;
          continue;
        }
      }
      // "министры А, Б и В", "the ministers of A, B and C"
      if (c === "," && title.f & F.PL && title.parties.length && index.partyStarts.get(i + 1)) {
        i++;
        continue;
      }
      // "the ministers of A, B, and C"
      const and = c === "," && title.f & F.PL && title.parties.length > 1 ? index.starts.get("and")?.get(i + 1) : undefined;
      if (and && index.partyStarts.get(and.to)) {
        i = and.to;
        continue;
      }
      // a portfolio in several parts: "энергетики, промышленности и торговли"
      if (c === "," && caseful && title.head === "minister" && plain > 0 && listGoesOn(page, index, i + 1, most)) {
        i++;
        continue;
      }
      if (c === "," && !caseful && title.head === "minister" && listGoesOn(page, index, i + 1, most)) {
        i++;
        continue;
      }
      break;
    }
    if (word === null) {
      const c = text[token.start];
      if (c === "«" || c === "“" || c === "„" || (c === '"' && !caseful)) {
        // the name of a firm in quotation marks
        let close = i + 1;
        while (close < most && close - i < 12 && !/[»”"]/.test(text[tokens[close].start])) close++;
        if (close < most && close - i < 12) {
          const inside = index.starts.get("institution")?.get(i + 1);
          if (inside?.entry.more?.party && !title.parties.length) {
            title.parties = [inside.entry.more.party as string];
            title.partyFrom = "institution";
          }
          // «Азербайджанские железные дороги»
          const of = index.partyStarts.get(i + 1);
          if (of && !title.parties.length) {
            title.parties = [of.party];
            title.partyFrom = "institution";
          }
          if (title.institution === null) title.institution = (inside?.entry.code as Institution | undefined) ?? "company";
          take(close + 1);
          continue;
        }
      }
      if (c === "-" && token.flags & GLUED) {
        i++;
        continue;
      }
      // «ассоциации «Транскаспийский … маршрут» X»: the mark that closes what an organisation is called
      if (/[»”"]/.test(c) && index.partyEnds.get(i)?.by === "organisation") {
        take(i + 1);
        continue;
      }
      break;
    }
    const head = start("head");
    if (head && lead === "under") {
      // "the Institute under the President of Kazakhstan"
      take(head.to);
      lead = "of";
      continue;
    }
    if (head && (lead !== null || caseful) && atSide.has(title.head) && title.institution === null) {
      // "adviser to the president", "пресс-секретарь президента"
      const owner = head.entry.code;
      title.institution =
        owner === "president" || owner === "head-of-state" ? null : owner === "minister" ? "ministry" : "family";
      take(head.to);
      lead = "of";
      continue;
    }
    if (head && lead === "to" && caseful && title.institution !== null) {
      // "Института … при президенте"
      take(head.to);
      lead = null;
      continue;
    }
    if (head && title.deputy && i === title.headTo) break;
    const institution = start("institution");
    // "for European and Eurasian Affairs"
    const about: Hit | undefined = lead === "about" ? start("field") : undefined;
    const state: PartyMention | undefined = index.partyStarts.get(i);
    const party: PartyMention | undefined = state && about && about.to > state.to ? undefined : state;
    if (institution && !(party && party.to > institution.to)) {
      if (head && head.to >= institution.to) break;
      let kind = institution.entry.code as Institution;
      const own = institution.entry.more?.party as string | undefined;
      let { to } = institution;
      if (lead === "under") {
        // "the Agency under the Cabinet of Ministers of Turkmenistan": whose it is, not what he heads
        if (own && !title.parties.length) {
          title.parties = [own];
          title.partyFrom = "institution";
        }
        take(to);
        lead = null;
        continue;
      }
      if (!caseful && kind === "state" && token.flags & CAP) {
        // "the State Tourism Agency"
        const body = properName(page, index, to, most, caseful);
        if (body > to) {
          kind = properKind(index, body) ?? kind;
          to = body;
        }
      }
      if (lead === "to" && sent.has(title.head)) {
        take(to);
        continue;
      }
      if (caseful && kind === "state") {
        // "Третий департамент стран СНГ": whom it deals with
        const dealt = title.institution === "department" && institution.f & F.PL ? index.partyStarts.get(to) : undefined;
        if (dealt) {
          take(dealt.to);
          continue;
        }
        // "глава Республики Татарстан": a republic that is no state
        const region = token.flags & CAP ? regionState(page, to) : undefined;
        if (region) {
          kind = "region";
          to++;
        }
      }
      if (title.institution === null || isGoverned(title, kind)) {
        title.board = title.institution === null && institution.entry.more?.board === true;
        title.institution = kind;
      }
      // "the head of the OSCE Centre"
      else if (title.institution === "organisation" && sure === i && offices.has(kind)) title.institution = "organisation-agency";
      else if (title.outer === null) title.outer = kind;
      if (own && !title.parties.length) {
        title.parties = [own];
        title.partyFrom = "institution";
      }
      const direct = institution.from === title.headTo;
      take(to);
      lead = null;
      // "the University of World Economy and Diplomacy"
      if (!caseful && named.has(kind)) take(ofWhat(page, index, i, most));
      // "губернатор провинции Сычуань Хуан Цян"
      if (caseful && kind === "region" && direct && threeNames(page, index, i, most)) take(i + 1);
      continue;
    }
    if (head) break;
    if (party) {
      // "the Department of the CIS Countries of the Ministry" is not theirs
      const of =
        party.by === "organisation" && title.institution === "department" && index.starts.get("institution")?.get(party.to);
      if (of && of.entry.code === "state" && of.f & F.PL) {
        take(of.to);
        lead = null;
        continue;
      }
      if (party.by === "capital" && !sent.has(title.head) && lead !== "to" && title.head !== "counterpart") {
        if (title.institution === null) title.institution = "region";
        if (!title.parties.length) {
          title.parties = [party.party];
          title.partyFrom = "place";
        }
        take(party.to);
        lead = party.f & F.GEN && !caseful ? "of" : null;
        continue;
      }
      if (lead === "to") {
        // "Uzbekistan's envoy in Washington"
        if (title.head === "envoy" && title.headTo - title.headFrom === 1 && party.by !== "organisation")
          title.institution = "embassy";
        // "an expert at Ankara's Gazi University", "Undersecretary of State at the Polish Foreign Ministry"
        const body = title.partyFrom === "institution" && index.starts.get("institution")?.get(party.to);
        if (!sent.has(title.head) && (!title.parties.length ? party.f & F.GEN : body) && party.by !== "organisation") {
          title.parties = [party.party];
          title.partyFrom = "place";
        }
        take(party.to);
        lead = null;
        // "the director of UNDP in Kyrgyzstan" heads an office of it
        if (title.institution === "organisation" && party.by !== "organisation" && local.has(title.head))
          title.institution = "organisation-agency";
        if (title.head === "representative" && party.by === "organisation") title.outer = "organisation";
        continue;
      }
      if (party.by === "capital" && caseful && (party.f & CASES) === 0) break;
      if (party.by === "organisation") {
        if (title.institution === null) title.institution = "organisation";
        else if (title.institution === "agency" || title.institution === "department" || title.institution === "company")
          title.institution = "organisation-agency";
        title.outer = "organisation";
      } else if (
        title.institution === null &&
        plain === 0 &&
        leads(title, party) &&
        // "the Kazakhstan-Uzbekistan friendship group"
        !(words[party.to] === null && tokens[party.to].flags & GLUED) &&
        !(party.f & F.GEN && !caseful && title.to <= party.from && !goesOnSmall(page, party.to)) &&
        !index.starts.get("institution")?.get(party.to) &&
        // "president of Korea Gas Corporation"
        !(!caseful && party.by === "name" && properName(page, index, party.to, most, caseful) > party.to)
      )
        title.institution = "state";
      else if (party.by === "institution" && title.institution === null) title.institution = "parliament";
      if (
        !title.parties.length ||
        // "Under-Secretary of State of the Finnish Foreign Ministry": the office alone would be another state's
        (title.partyFrom === "institution" && (party.by === "name" || title.institution === null)) ||
        (title.partyFrom === "place" && party.by === "name")
      ) {
        title.parties = [party.party];
        title.partyFrom = "words";
      } else if (title.f & F.PL && title.partyFrom === "words") title.parties.push(party.party);
      take(party.to);
      lead = null;
      continue;
    }
    const area = start("area");
    if (area && (lead === "about" || lead === "to" || title.institution === "department" || goesOn(index, i))) {
      // "the Bank's Managing Director for Central Asia" is its man there
      if (lead === "about" && title.head === "director" && title.institution === "organisation")
        title.institution = "organisation-agency";
      take(area.to);
      lead = null;
      continue;
    }
    const place = start("place");
    if (place && token.flags & CAP) {
      if (caseful && lead === null && !(place.f & CASES) && place.entry.more?.name) {
        // a town in the nominative after a title begins something else, but «мэр города Ош»
        // «правительства СУАР»: letters for a name bear no case
        const called = endingAt(hitsOf(page, "place-word"), i) !== undefined;
        if (!called && !(token.flags & UPPER) && caseless(words[i] as Word) && !indeclinable.test(words[i]?.key ?? "")) break;
      }
      // "вице-министром … Таласом Ластаевым": a town's name that agrees with the title is a given name
      if (caseful && beforeSurname(page, place.to) && (place.f & title.f & CASES) !== 0 && !(title.f & (F.GEN | F.LOC))) break;
      if (lead !== "to" && !sent.has(title.head)) {
        if (title.institution === null) title.institution = "region";
        const state = places[place.entry.code]?.state;
        if (state && !title.parties.length) {
          title.parties = [state];
          title.partyFrom = "place";
        }
      }
      take(place.to);
      lead = null;
      continue;
    }
    const field = start("field");
    const foreign = start("title-foreign");
    const mark =
      (field && foreign && field.to > foreign.to ? field : foreign) ??
      field ??
      (plain === 0 && title.institution === null ? start("title-modifier") : undefined) ??
      start("title-acting") ??
      start("title-former");
    if (mark) {
      if (mark.entry.cat === "title-foreign") title.foreign = true;
      if (mark.entry.cat === "title-acting") title.acting = true;
      if (mark.entry.cat === "title-former") title.former = true;
      plain++;
      take(mark.to);
      continue;
    }
    const led = start("title-lead");
    if (led) {
      // "the head of state with the Prime Minister": what one deals with is told after a field
      if (
        led.entry.code === "about" &&
        i === title.headTo &&
        headAlone.has(title.head) &&
        !isChargedWith(page, index, title, led.to)
      )
        break;
      // «пригласил коллегу на открытие Игр»: where to, and nothing of whose office he holds
      if (led.entry.code === "to" && title.head === "counterpart" && !index.partyStarts.get(led.to)) break;
      if (led.entry.code === "under") {
        if (title.institution === null) break;
        lead = "under";
        i = led.to;
        continue;
      }
      lead = led.entry.code === "article" ? lead : (led.entry.code as Lead);
      i++;
      continue;
    }
    const and = start("and");
    const further = and && caseful ? index.starts.get("institution")?.get(and.to) : undefined;
    if (and && further && isMinistry(title.institution) && isMinistry(further.entry.code) && !(further.f & F.PL)) {
      if (!(title.f & F.PL) && feminine.test(words[title.headTo - 1]?.key ?? "")) title.f = F.PL;
      if (title.f & F.PL) {
        title.others = [...(title.others ?? []), further.entry.code as Institution];
        take(further.to);
        continue;
      }
    }
    if (and && and.to - and.from === 1) {
      const next =
        index.starts.get("head")?.get(and.to) ??
        index.starts.get("title-modifier")?.get(and.to) ??
        index.starts.get("deputy-before")?.get(and.to);
      if (next || (!caseful && headSoon(page, index, and.to, most))) break;
      // "the presidents of Turkmenistan and the Republic of Türkiye"
      const article = index.starts.get("title-lead")?.get(and.to);
      const other = article?.entry.code === "article" ? article.to : and.to;
      if (title.f & F.PL && index.partyStarts.get(other)) {
        i = other;
        continue;
      }
      if (index.starts.get("area")?.get(and.to) && goesOn(index, and.to)) {
        i = and.to;
        continue;
      }
      if (plain === 0 && title.institution === null) break;
      const after = tokens[and.to];
      if (!after || (caseful && after.flags & CAP)) break;
      i = and.to;
      continue;
    }
    if (token.kind !== WORD || isInitialAt(page, i)) break;
    // "главы МИД двух стран", "the presidents of the two countries"
    const countries = index.starts.get("institution")?.get(i + 1);
    if (title.f & F.PL && countries?.entry.code === "state" && countries.f & F.PL) {
      title.institution ??= "state";
      take(countries.to);
      continue;
    }
    // "for Central and South Asian Affairs"
    const dealt = lead === "about" && !caseful ? affairsAt(page, i, most) : 0;
    if (dealt) {
      plain++;
      take(dealt);
      continue;
    }
    if (token.flags & CAP && lead === "about" && !caseful && index.starts.get("field")?.get(i + 1)) {
      take(i + 1);
      continue;
    }
    if (caseful && isForeign(page, i)) {
      // "президент Chevron Eurasia": names of firms stay in Latin letters
      if (title.institution === null) title.institution = "company";
      take(i + 1);
      lead = null;
      continue;
    }
    if (token.flags & CAP) {
      const body =
        caseful || lead !== null
          ? properName(page, index, i, most, caseful)
          : title.institution !== null
            ? (index.starts.get("institution")?.get(i + 1)?.to ?? i)
            : i;
      if (body > i) {
        const kind = properKind(index, body) ?? "company";
        if (title.institution === null) title.institution = kind;
        else if (title.outer === null && kind === "region") title.outer = "region";
        plain++;
        take(body);
        lead = null;
        if (!caseful && named.has(kind)) take(ofWhat(page, index, i, most));
        continue;
      }
      if (token.flags & UPPER && token.end - token.start <= 7 && lead !== null && !caseful && title.institution === null) {
        title.institution = "company";
        take(i + 1);
        lead = null;
        continue;
      }
      if (caseful && token.flags & UPPER && token.end - token.start <= 8 && title.institution === null && plain === 0) {
        title.institution = "company";
        take(i + 1);
        continue;
      }
      const compound = caseful && title.institution === null ? compoundAt(page, i) : undefined;
      if (compound && plain === 0) {
        title.institution = compound.kind;
        told = compound.state;
        take(i + 1);
        lead = null;
        continue;
      }
      if (
        caseful &&
        plain === 0 &&
        (title.head === "governor" || title.head === "chief") &&
        title.institution === null &&
        regionBeforeName(page, i, most)
      ) {
        title.institution = "region";
        take(i + 1);
        lead = null;
        continue;
      }
      // "the Minister-President of Saxony", «премьер-министр Саксонии», «председатель правительства Саксонии»
      const land =
        (lead === "of" || (caseful && i === sure)) &&
        (title.institution === null ? premiers.has(title.head) && plain === 0 : title.institution === "government") &&
        !title.parties.length &&
        !isGivenName(page.words[i]?.form ?? "")
          ? regionState(page, i)
          : undefined;
      if (land) {
        title.institution ??= "region";
        title.parties = [land];
        title.partyFrom = "place";
        take(i + 1);
        lead = null;
        continue;
      }
      if (
        lead === "of" &&
        !caseful &&
        title.institution === null &&
        (title.head === "chair" ||
          title.head === "director" ||
          title.head === "chief" ||
          title.head === "president" ||
          title.head === "founder")
      ) {
        // "CEO of Keidanren …": one word of an unknown body
        title.institution = "company";
        take(i + 1);
        lead = null;
        continue;
      }
      break;
    }
    const tied = tokens[i + 1];
    if (caseful && tied && words[i + 1] === null && tied.flags & GLUED && words[i + 2] && governed(words[i + 2] as Word, lead)) {
      // "туркмено-казахстанской": only the last part is declined, and the body is of both
      take(i + 3);
      plain++;
      continue;
    }
    if (caseful) {
      // «командующий Сухопутными войсками»
      const commanded = title.head === "commander" && word.readings.some((r) => !(r.f & F.V) && r.f & F.INS);
      if (!commanded && !governed(word, lead) && !(plain > 0 && isNew(word))) break;
      plain++;
      if (plain > 12) break;
      take(i + 1);
      continue;
    }
    // "the heads of the partner companies"
    if (lead === "of" && index.starts.get("institution")?.get(i + 1)) {
      i++;
      continue;
    }
    break;
  }
  if (plain) title.field = true;
  title.to = Math.max(title.to, sure);
  if (told && !title.parties.length) {
    title.parties = [told];
    title.partyFrom = "institution";
  }
}

/** "the Bank's Vice President for Europe", "… for Human Development": a deputy has a field or a region of his own, written with a capital. */
function isChargedWith(page: Page, index: Index, title: Title, at: number): boolean {
  if (!title.deputy || page.language.titles.order === "first" || !page.tokens[at] || !(page.tokens[at].flags & CAP)) return false;
  return ["field", "area"].some((cat) => index.starts.get(cat)?.get(at)) || index.starts.get("field")?.get(at + 1) !== undefined;
}

/** Heads that deal with nothing in particular. */
const headAlone: ReadonlySet<string> = new Set([
  "head-of-state",
  "head-of-government",
  "president",
  "speaker",
  "royal",
  "crown-prince",
]);

/** Whether an initial with its point stands at a token: a name begins. */
const isInitialAt = (page: Page, at: number): boolean => {
  const { start, end, flags } = page.tokens[at];
  const point = page.tokens[at + 1];
  return (
    point !== undefined &&
    (point.flags & GLUED) !== 0 &&
    page.text[point.start] === "." &&
    isInitial(page.text.slice(start, end), flags)
  );
};

/** Heads that an organisation has in a country too. */
const local: ReadonlySet<string> = new Set(["director", "chief", "manager"]);

/** Whether no capitalised word follows: "head of Kazakhstan's Defence Ministry" is not the state's. */
const goesOnSmall = (page: Page, at: number): boolean => !((page.tokens[at]?.flags ?? 0) & CAP);

/** Bodies whose names go on with "of" and what they are for. */
const named: ReadonlySet<string> = new Set([
  "university",
  "society",
  "agency",
  "organisation-agency",
  "company",
  "committee",
  "commission",
]);

/** Where the capitalised words end that tell after "of" or "for" what a body is for; `at` where a state or a person follows. */
function ofWhat(page: Page, index: Index, at: number, most: number): number {
  const lead = index.starts.get("title-lead")?.get(at)?.entry.code;
  if (lead !== "of" && lead !== "about") return at;
  let i = at + 1;
  let to = at;
  for (; i < most && i < at + 8; i++) {
    if (index.starts.get("and")?.get(i)) continue;
    // "the Committee on Foreign Affairs, Defence and Security"
    if (page.text[page.tokens[i].start] === "," && listGoesOn(page, index, i + 1, most)) continue;
    const { kind, flags, start, end } = page.tokens[i];
    if (kind !== WORD || !(flags & CAP) || index.partyStarts.get(i) || index.starts.get("place")?.get(i)) break;
    if (to > at && isGivenName(page.text.slice(start, end))) return to;
    if (index.starts.get("head")?.get(i)) return at;
    to = i + 1;
  }
  // before the end of a line or a small word all are the body's; else a man may be named
  const next = page.tokens[to];
  return to > at && (!next || next.kind !== WORD || !(next.flags & CAP)) ? to : at;
}

/** Heads that regions have as states do. */
const premiers: ReadonlySet<string> = new Set(["governor", "head-of-government"]);

/** What an organisation has in a country. */
const offices: ReadonlySet<string> = new Set(["society", "agency", "organisation-agency"]);

/** Whether a capitalised surname stands at a token. */
const beforeSurname = (page: Page, at: number): boolean => {
  const word = page.words[at];
  return word !== null && word !== undefined && (page.tokens[at].flags & CAP) !== 0 && endsName(page, at);
};

/** Whether another title follows "and": "COP29 President and Azerbaijan's ecology minister". */
function headSoon(page: Page, index: Index, at: number, most: number): boolean {
  for (let i = at; i < most && i < at + 6; i++) {
    if (index.starts.get("head")?.get(i)) return true;
    if (page.words[i] === undefined || index.starts.get("title-lead")?.get(i) || index.starts.get("and")?.get(i)) return false;
  }
  return false;
}

/** Whether "and" with another area before it stands before a token: "the Caucasus and Central Asia". */
function goesOn(index: Index, at: number): boolean {
  const and = index.ends.get("and")?.get(at);
  return and !== undefined && (index.ends.get("area")?.get(and.from) ?? index.partyEnds.get(and.from)) !== undefined;
}

const past = F.V | F.FIN | F.PST;

/** A word that the title governs: a genitive, or after "по" a dative; adjectives and numerals among them. */
function governed(word: Word, lead: Lead | null): boolean {
  const readings = word.readings;
  if (readings.some((r) => r.known && r.f & F.V && r.f & (F.FIN | F.CVB)) && !readings.some((r) => r.known && !(r.f & F.V)))
    return false;
  // «президент был в Душанбе»: a past first of all
  if (readings[0]?.known && (readings[0].f & past) === past) return false;
  if (word.key === "и" || word.key === "а") return false;
  const wanted = lead === "about" ? F.DAT | F.GEN : lead === "to" ? F.LOC | F.ACC : F.GEN;
  return readings.some((r) => !(r.f & F.V) && r.f & wanted);
}

/** A word that nothing is known of: in a list of fields likelier a genitive plural than anything else. */
const isNew = (word: Word): boolean => word.key.length > 3 && !word.readings.some((r) => r.known || r.f & CASES);

/** Towns that have one form for all cases: Баку, Батуми, Алматы, Осло. */
const indeclinable = /[иуыоеэю]$/;
const caseless = (word: Word) => word.readings.some((r) => r.known && !(r.f & (F.V | CASES)) && r.stem === word.key);

/** Whether a list of fields goes on after a comma: a word of a field, then sooner or later "and" or a state. */
function listGoesOn(page: Page, index: Index, at: number, most: number): boolean {
  for (let i = at; i < most && i < at + 6; i++) {
    const word = page.words[i];
    if (!word) return false;
    if (index.starts.get("and")?.get(i)) return i > at;
    if (index.starts.get("head")?.get(i)) return false;
    const field = index.starts.get("field")?.get(i);
    if (page.language.titles.order === "first") {
      if (page.tokens[i].flags & CAP || !governed(word, null)) return false;
    } else if (!field) return false;
  }
  return false;
}

/**
 * The end of a body's proper name that begins at `at` with words no table knows and runs to a word for an institution: "Высшего
 * Евразийского экономического совета", "Astana International Financial Centre". `at` itself where there is none.
 */
function properName(page: Page, index: Index, at: number, most: number, caseful: boolean): number {
  for (let i = at; i < most && i < at + 6; i++) {
    const institution = index.starts.get("institution")?.get(i);
    if (institution && (i > at || institution.to - i > 1)) return institution.to;
    const word = page.words[i];
    if (word === null) continue;
    if (!word) return at;
    if (caseful) {
      // only the first word of such a name is capitalised
      if (!governed(word, null) || (i > at && page.tokens[i].flags & CAP)) return at;
    } else if (!(page.tokens[i].flags & CAP) && !index.starts.get("title-lead")?.get(i)) return at;
    if (index.starts.get("head")?.get(i)) return at;
  }
  return at;
}

interface Compounds {
  readonly shapes: readonly (readonly [Institution, RegExp])[];
  readonly states: ReadonlyMap<string, string>;
}
const compoundsMade = new WeakMap<object, Compounds>();

/** What an institution named in one word is, and of which state, told by how the word begins and ends: Госкомстат, Узтрансгаз. */
function compoundAt(page: Page, at: number): { kind: Institution; state: string | undefined } | undefined {
  const { compounds } = page.language.titles;
  const key = page.words[at]?.key;
  if (!compounds || !key) return undefined;
  let made = compoundsMade.get(compounds);
  if (!made) {
    const { begin, ...kinds } = compounds;
    const pairs = begin.split(" ").map((word) => word.split("="));
    const begins = pairs.map(([word]) => page.lexis.fold(word)).join("|");
    const shapes = Object.entries(kinds).map(([kind, ends]) => {
      // an ending of a case may stand in place of the noun's last vowel
      const stems = ends.split(" ").map((word) => page.lexis.fold(word).replace(/[аоя]$/, ""));
      return [kind as Institution, new RegExp(`^(${begins})\\p{L}*(?:${stems.join("|")})\\p{L}{0,3}$`, "u")] as const;
    });
    made = { shapes, states: new Map(pairs.flatMap(([word, state]) => (state ? [[page.lexis.fold(word), state]] : []))) };
    compoundsMade.set(compounds, made);
  }
  for (const [kind, shape] of made.shapes) {
    const found = shape.exec(key);
    if (found) return { kind, state: made.states.get(found[1]) };
  }
  return undefined;
}

/** "губернатора Сюника Роберта Гукасяна": the first of three capitalised words is what he governs. */
function regionBeforeName(page: Page, at: number, most: number): boolean {
  for (let i = at; i < at + 3; i++) {
    const t = page.tokens[i];
    if (i >= most || t.kind !== WORD || !(t.flags & CAP) || (i > at && t.flags & GLUED)) return false;
  }
  const last = page.words[at + 2]?.key ?? "";
  return governed(page.words[at] as Word, null) && !patronymicEnd.test(last);
}

/** Whether three capitalised words follow, no table's and no patronymic among them: a region's name and a man's. */
function threeNames(page: Page, index: Index, at: number, most: number): boolean {
  for (let i = at; i < at + 3; i++) {
    const t = page.tokens[i];
    if (i >= most || t.kind !== WORD || !(t.flags & CAP) || (i > at && t.flags & GLUED)) return false;
    if (index.starts.get("place")?.get(i) || index.partyStarts.get(i)) return false;
  }
  return !patronymicEnd.test(page.words[at + 2]?.key ?? "") && !patronymicEnd.test(page.words[at + 1]?.key ?? "");
}

function properKind(index: Index, to: number): Institution | undefined {
  // the longest: a customs committee is more than a committee
  for (let i = to - 4; i < to; i++) {
    const hit = index.starts.get("institution")?.get(i);
    if (hit && hit.to === to) return hit.entry.code as Institution;
  }
  return undefined;
}

/** Joins titles of one man that stand side by side, where heads come first: "Deputy Prime Minister and Foreign Minister". */
export function joinRight(page: Page, index: Index, titles: readonly Title[]): void {
  for (let n = 1; n < titles.length; n++) {
    const a = titles[n - 1];
    const b = titles[n];
    if (b.before || a.f & F.PL) continue;
    if (b.from < a.to) {
      // "adviser to the president": the owner's head was read as part of the title before
      if (b.headTo <= a.to) b.spent = true;
      continue;
    }
    let i = a.to;
    let link = false;
    for (; i < b.from && i - a.to < 6; i++) {
      // "Secretary General H.E. Ambassador X"
      const dotted = dottedAt(page, i, page.language.titles.dottedHonorifics);
      if (dotted > i) {
        link = true;
        i = dotted - 1;
        continue;
      }
      const and = index.starts.get("and")?.get(i);
      const c = page.text[page.tokens[i].start];
      if (and) {
        link = true;
        i = and.to - 1;
      } else if (c === "–" || c === "—" || c === "-" || c === ",") link = true;
      else if (!index.starts.get("title-lead")?.get(i) && !index.starts.get("honorific")?.get(i)) break;
    }
    let root = a;
    while (root.before) root = root.before;
    const apposed =
      /[,(–—]/.test(page.text[page.tokens[root.from - 1]?.start ?? -1] ?? "") ||
      /[,(–—]/.test(page.text[page.tokens[root.from - 2]?.start ?? -1] ?? "");
    let comma = false;
    for (let j = a.to; j < b.from; j++) if (page.text[page.tokens[j].start] === ",") comma = true;
    // "X, envoy of A, and the ambassador of B Y": the comma closes what was said of X
    if (apposed && comma && root.from > 0) link = false;
    // «замглавы правительства РФ и зампремьера Госсовета КНР»: two states' men, of whom the first is not named
    const apart =
      a.partyFrom === "words" &&
      b.partyFrom === "words" &&
      a.parties[0] !== b.parties[0] &&
      ![a, b].some((t) => secondary.has(t.head));
    if (link && i >= b.from && (b.f & CASES) === (a.f & CASES) && !apart) {
      b.before = a;
      // "the OSCE Project Co-ordinator, Ambassador X"
      b.rank = b.head === "ambassador" && a.head !== "ambassador" && b.to - b.from === b.headTo - b.headFrom;
    }
  }
}

/** Where "Affairs" ends that closes a row of capitalised words and "and" begun at a token; 0 where none does. */
function affairsAt(page: Page, at: number, most: number): number {
  const { tokens, words, text, language } = page;
  const { affairs } = language.titles;
  if (!affairs) return 0;
  const ands = hitsOf(page, "and");
  for (let i = at; i < Math.min(most, at + 8); i++) {
    const word = words[i];
    if (word?.key === affairs) return i > at ? i + 1 : 0;
    const joins = word ? (tokens[i].flags & CAP) !== 0 || startingAt(ands, i) !== undefined : text[tokens[i].start] === ",";
    if (!joins) return 0;
  }
  return 0;
}
