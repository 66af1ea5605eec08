import { CASES, F, type Reading } from "../../lang/features.ts";
import type { Institution } from "../../world/offices.ts";
import { places } from "../../world/places.ts";
import { casedEnd, plainEnd } from "../../world/surnames.ts";
import { hitsOf, type Page, sentenceOf } from "../page.ts";
import { CAP, GLUED, WORD } from "../text/tokens.ts";
import { endingAt, within } from "../within.ts";
import type { Hit, Word } from "../word/lexis.ts";
import { isForeign } from "./cover.ts";
import { dottedAt } from "./dotted.ts";
import { isGivenName as isKnownGiven } from "./given.ts";
import type { PartyMention } from "./mention.ts";
import { nameTables } from "./name.ts";
import { numbersOf } from "./number.ts";
import {
  atSide,
  blocks,
  close,
  type Index,
  isGoverned,
  isUnknownName,
  leads,
  nominalFeatures,
  secondary,
  sent,
  type Title,
} from "./title-index.ts";

/** A word that cannot stand inside a title before its head: a verb, or a noun in a case that ties it to a verb. */
function stops(word: Word, cap: boolean): boolean {
  const known = word.readings.filter((r) => r.known);
  const list = known.length ? known : word.readings;
  const best = list[0];
  if (!best) return false;
  if (best.f & F.V) {
    if (best.f & F.PTCP) return true;
    // "dedi vazir": a past that closes what was said
    const past = F.FIN | F.PST;
    if (!cap && best.known && (best.f & past) === past) return true;
    // nouns and verbs share forms: only where no reading is a noun
    return (best.f & (F.FIN | F.CVB | F.COND)) !== 0 && !list.some((r) => !(r.f & F.V) && !(r.f & blocks));
  }
  if (best.f & F.ATTR) return false;
  if ((best.f & blocks) === 0) return false;
  if (best.f & F.GEN) return false;
  if (list.some((r) => !(r.f & F.V) && !(r.f & blocks) && r.known)) return false;
  // a guessed ending of one or two letters proves little on a capitalised word
  if (!best.known && cap) return word.key.length - best.cut >= 4;
  return true;
}

/** Whether a word is the bare noun of an action. */
const isAction = (word: Word | null | undefined): boolean =>
  word?.readings.some((r) => r.known && (r.f & (F.V | F.MSDR)) === (F.V | F.MSDR) && !(r.f & (blocks | F.GEN | F.PSS3))) ?? false;

/** Whether a reading is a bare participle of what is or can be so: "sürdürülebilir", "yenilenebilir". */
const isQuality = (r: Reading): boolean =>
  r.known && (r.f & (F.V | F.PTCP | F.PRS | F.PASS | blocks)) === (F.V | F.PTCP | F.PRS | F.PASS);

/** Words of dates that no field of a ministry is made of. */
const timeWords: ReadonlySet<string> = new Set([
  "month",
  "weekday",
  "day-away",
  "unit-day",
  "unit-month",
  "unit-year",
  "year-away",
]);

/** "Qonaq baş nazir X tərəfindən qəbul edilib": whoever holds the office does it, and the guest is another. */
const isDoneBy = (page: Page, { to }: Title): boolean =>
  within(hitsOf(page, "by"), to, page.sentences[sentenceOf(page, to - 1)].to).length > 0;

/** "ABD'nin Suriye Özel Temsilcisi", "BM Genel Sekreteri'nin Kıbrıs …": who sends him stands before the name of what he deals with. */
function sentBy({ partyEnds, ends }: Index, to: number): PartyMention | undefined {
  const chief = ends.get("head")?.get(to);
  const sender = partyEnds.get(chief && chief.f & F.GEN ? chief.from : to);
  return sender && (sender.by === "name" || sender.by === "organisation") && !(sender.f & blocks) ? sender : undefined;
}

/** Words for a day that tell it from another ("the next day", "the same day", "tomorrow"). */
const counted: ReadonlySet<string> = new Set(["day-from", "same-day", "day-away"]);

/** Reads what stands before a head that closes its title. */
export function scanLeft(page: Page, index: Index, title: Title, least: number, byEnd: ReadonlyMap<number, Title>): void {
  const { tokens, words, text } = page;
  let i = title.from;
  let seenAnd = false;
  let inPortfolio = false;
  /** what he deals with: "… üzrə" */
  let inSubject = false;
  /** where he is: "…dakı" */
  let inState = false;
  let plain = 0;
  // where titles may open with their head, only words of the tables stand before it
  const bounded = page.language.titles.order === "both";
  /** the leftmost token that is surely of the title */
  let sure = title.from;
  const take = (from: number) => {
    i = from;
    sure = from;
  };
  const end = (cat: string) => index.ends.get(cat)?.get(i);
  /** whether what was read last is a verb: "təyin olunmuş" */
  const isAppointed = () =>
    !bounded && words.slice(i, Math.min(i + 3, title.headFrom)).some((w) => w?.readings.some((r) => r.f & F.V && r.f & F.PTCP));
  // "iki bakan": a number before a bare head tells of several
  if (
    !bounded &&
    i > least &&
    tokens[i - 1].kind === WORD &&
    !(title.f & F.PSS3) &&
    (numbersOf(page).at(i - 1, i)?.value ?? 0) > 1
  ) {
    title.f |= F.PL;
    return;
  }
  const roles = hitsOf(page, "role-noun");
  const during = hitsOf(page, "within");
  const days = hitsOf(page, "date");
  // "Cumhurbaşkanı Dış Politika Başdanışmanı": two words of the language are what he deals with
  const ofTwo = !bounded && atSide.has(title.head) && byEnd.has(title.from - 2) && isFieldOfTwo(page, title.from - 2);
  for (let steps = 0; i > least && steps < 22; steps++) {
    // "X qonaq nazirlə": whose guest he is stands before it
    const guest = endingAt(roles, i);
    if (guest?.entry.code === "guest" && guest.f === 0 && !isDoneBy(page, title)) {
      take(guest.from);
      break;
    }
    // "nemis diplomati Senat raisi X bilan uchrashdi": another man, whose state is not that of the title
    if (!bounded && guest?.entry.code === "diplomat" && (guest.f & F.PSS3) !== 0) break;
    // "the UN Secretary-General's Special Envoy for Syria"
    const sender = title.head === "envoy" && bounded && end("head")?.f ? sentBy(index, i) : undefined;
    if (sender && sender.to < i) {
      title.parties = [sender.party];
      title.partyFrom = "words";
      take(sender.from);
      break;
    }
    const mark =
      end("deputy-before") ?? end("title-acting") ?? end("title-former") ?? end("title-modifier") ?? end("title-foreign");
    if (mark) {
      if (mark.entry.cat === "deputy-before") title.deputy = true;
      else if (mark.entry.cat === "title-acting") title.acting = true;
      else if (mark.entry.cat === "title-former") title.former = true;
      else if (mark.entry.cat === "title-foreign") {
        if (plain < 8) title.foreign = true;
      }
      take(mark.from);
      continue;
    }
    const beside = end("title-beside");
    if (beside) {
      // "Özbəkistan Prezidenti yanında … İnstitutunun direktoru"
      const holder = byEnd.get(beside.from);
      i = beside.from;
      const host = index.partyEnds.get(i);
      if (host && sent.has(title.head)) {
        // "Türkmenistanyň BMG-niň ýanyndaky Hemişelik wekili"
        i = host.from;
        plain++;
        continue;
      }
      if (holder && !holder.spent) {
        holder.spent = true;
        if (!title.parties.length) {
          title.parties = holder.parties;
          // a president without a state is home's
          title.partyFrom = holder.partyFrom ?? "institution";
        }
        take(holder.from);
        break;
      }
      continue;
    }
    const owner = byEnd.get(i);
    if (owner && !owner.spent) {
      // "of the president", or another title of the same man
      if (atSide.has(title.head) && !(owner.f & blocks) && !seenAnd && title.institution === null) {
        if (title.head === "representative" && owner.head === "chair") break;
        owner.spent = true;
        title.institution = owner.head === "president" || owner.head === "head-of-state" ? null : "family";
        if (owner.head === "minister" && (owner.foreign || owner.institution === "foreign-ministry"))
          title.institution = "foreign-ministry";
        if (owner.institution === "organisation") title.institution = "organisation";
        if (owner.head === "state-secretary") title.foreign = true;
        if (!title.parties.length) {
          title.parties = owner.parties;
          title.partyFrom = owner.partyFrom;
        }
        take(owner.from);
      } else if (title.head === "security-secretary" && i === title.from && owner.f & F.GEN && !title.parties.length) {
        // "премьер-министрдин улуттук коопсуздук боюнча кеңешчиси": whose he is
        owner.spent = true;
        title.parties = owner.parties;
        title.partyFrom = owner.partyFrom;
        take(owner.from);
      } else if (
        (title.head === "royal" || title.head === "crown-prince") &&
        i === title.from &&
        !bounded &&
        !(owner.f & blocks)
      ) {
        // "xarici işlər naziri şahzadə Feysəl"
        title.before = owner;
      } else if (
        title.head === "ambassador" &&
        i === title.from &&
        !bounded &&
        !(title.f & (F.PSS3 | F.PL)) &&
        !(owner.f & blocks)
      ) {
        // "Genel Sekreteri Büyükelçi X"
        title.before = owner;
        title.rank = true;
      }
      break;
    }
    const side = end("side");
    if (side && side.f & F.ABL) {
      // "Azərbaycan tərəfdən həmsədri": from which side
      const of = index.partyEnds.get(side.from);
      if (of && !title.parties.length) {
        title.parties = [of.party];
        title.partyFrom = "words";
      }
      take(of ? of.from : side.from);
      continue;
    }
    // "Səfər zamanı nazir müavini"
    if (!bounded && endingAt(during, i)) break;
    // "ertəsi gün nazir": when he did something
    if (!bounded && counted.has(endingAt(days, i)?.entry.code ?? "")) break;
    // "21 май куни вазир ўринбосари"
    if (timeWords.has(end("date")?.entry.code ?? "")) break;
    const about = end("about-what");
    if (about) {
      // "Əfqanıstan üzrə xüsusi nümayəndə": what he deals with is not what he is of
      i = about.from;
      inSubject = true;
      // "Genişlemeden Sorumlu Üyesi"
      if (words[i - 1]?.readings.some((r) => r.f & F.ABL)) i--;
      for (let n = 0; n < 6; n++) {
        const what = index.partyEnds.get(i) ?? index.ends.get("area")?.get(i);
        if (!what) break;
        i = what.from;
        // "Azərbaycan, Gürcüstan və Türkiyə üzrə"
        const and = index.ends.get("and")?.get(i);
        const next = and ? and.from : text[tokens[i - 1]?.start] === "," ? i - 1 : i;
        if (next === i) break;
        if (!index.partyEnds.get(next) && !index.ends.get("area")?.get(next)) break;
        i = next;
      }
      plain++;
      continue;
    }
    // "BMG-niň Merkezi Aziýada … merkezi": where a body of an organisation is
    const region = plain > 0 || title.institution !== null || title.head === "director" ? end("area") : undefined;
    if (region) {
      i = region.from;
      // "Doğu Avrupa, Güney Kafkasya ve Orta Asya Genel Müdürü"
      for (let n = 0; n < 4; n++) {
        const and = index.ends.get("and")?.get(i);
        const next = and ? and.from : text[tokens[i - 1]?.start] === "," ? i - 1 : i;
        const other = next < i ? index.ends.get("area")?.get(next) : undefined;
        if (!other) break;
        i = other.from;
      }
      if (title.head === "director" && plain === 0 && title.institution === null) plain++;
      continue;
    }
    if (isInTownOf(page, index, i)) break;
    const party = index.partyEnds.get(i);
    const institution = end("institution");
    const rather =
      party && ((institution && party.from < institution.from) || (party.by === "home" && party.from === institution?.from));
    // "Konsolosluk İşleri Genel Müdürü" deals with consular affairs and is not of a consulate
    if (institution?.entry.code === "embassy" && plain > 0 && !(institution.f & CASES)) {
      i = institution.from;
      continue;
    }
    if (institution && !rather) {
      const f = institution.f;
      if (f & blocks && !(f & F.ATTR)) break;
      // "wekiliýeti Wise-prezident X kabul etdi": a title without an ending is of no delegation
      if (institution.entry.code === "delegation" && !bounded && !(title.f & (F.PSS3 | F.PL))) break;
      // "Azərbaycan nümayəndə heyəti … vilayətinin hakimi": nor of one that meets the head of something else
      if (institution.entry.code === "delegation" && !(f & F.GEN) && title.parties.length && title.institution) break;
      let kind = institution.entry.code as Institution;
      const own = institution.entry.more?.party as string | undefined;
      // "Tatarıstan Respublikası": a republic that is no state
      if (
        kind === "state" &&
        tokens[institution.from].flags & CAP &&
        institution.from > least &&
        (isUnknownName(page, institution.from - 1) || index.ends.get("place")?.has(institution.from))
      )
        kind = "region";
      if (!(kind === "state" && title.head !== "head-of-state" && title.institution)) {
        if (title.institution === null || isGoverned(title, kind)) {
          title.board = title.institution === null && institution.entry.more?.board === true;
          title.institution = kind;
        } else if (title.outer === null) title.outer = kind;
      }
      if (own && !title.parties.length) {
        title.parties = [own];
        title.partyFrom = "institution";
      }
      take(institution.from);
      // "Özbekistan Devlet Güvenlik Servisi": the state's name took the first word of its body
      const over = index.partyEnds.get(institution.from + 1);
      if (over && over.from < institution.from && over.by === "name" && !(over.f & blocks)) {
        if (!title.parties.length || title.partyFrom === "institution") {
          title.parties = [over.party];
          title.partyFrom = "words";
        }
        take(over.from);
        break;
      }
      continue;
    }
    // "Казакстан менен достук тобунун төрагасы": with whom the group is a friend
    const friends = title.institution === "friendship-group" && !bounded && !title.parties.length ? end("and-with") : undefined;
    const friend = friends && index.partyEnds.get(friends.from);
    if (friend) {
      i = friend.from;
      continue;
    }
    const place = end("place");
    // "SOCAR-ın prezidenti Rövşən Nəcəf energetika naziri …": a surname that is also a place's name
    if (place && isSurnameOf(page, index, place, byEnd)) break;
    if (party) {
      const { f } = party;
      if (f & (F.LOC | F.DAT) && !(f & F.ATTR) && sent.has(title.head) && (f & F.LOC || isAppointed())) {
        // "ölkəmizdə", "ölkəmizə yeni təyin olunmuş səfiri": where he is sent
        i = party.from;
        continue;
      }
      if (
        f & F.ABL &&
        !bounded &&
        party.by !== "capital" &&
        party.by !== "institution" &&
        !title.parties.length &&
        !(title.f & F.DAT)
      ) {
        // "Macaristan'dan Meclis Başkan Yardımcısı X"
        title.parties = [party.party];
        title.partyFrom = "words";
        take(party.from);
        break;
      }
      if (f & blocks && !(f & F.ATTR)) break;
      // "Türkiye'nin BM Daimi Temsilcisi", "Kazakhstan's UN ambassador": an organisation to which a state sends him
      const sender =
        title.head === "ambassador" && party.by === "organisation" && !(f & CASES) && index.partyEnds.get(party.from);
      if (sender && (sender.by === "name" || sender.by === "adjective") && (bounded || sender.f & F.GEN || title.f & F.PSS3)) {
        i = party.from;
        continue;
      }
      // "Turkmanistonning MDH tuzilmalaridagi doimiy vakili": an organisation in whose bodies he stands for his state
      const inBodies = party.by === "organisation" && !(f & F.GEN) && sent.has(title.head) && plain > 0;
      const of = words.slice(i, Math.min(i + 4, title.from));
      if (inBodies && of.some((w) => w?.readings.some((r) => r.f & F.ATTR && r.f & F.PSS3))) {
        i = party.from;
        continue;
      }
      // "пәкістандық қонақты Премьер-министр": only a genitive reaches over other words to a head that is one word
      if (plain > 0 && !(f & F.GEN) && close.has(title.head) && title.institution === null) break;
      const adjacent = i === title.headFrom || plain === 0;
      if (f & F.ATTR && party.by === "capital" && isTownOf(page, index, party.from, party.party)) break;
      if (f & F.ATTR) {
        inState ||= party.by !== "organisation";
        take(party.from);
      } else if (party.by === "capital") {
        // "Bakü Büyükelçisi" is sent there; "Astana əkimi" is of the town
        if (sent.has(title.head)) take(party.from);
        else {
          if (title.institution === null && plain === 0) title.institution = "region";
          if (!title.parties.length) {
            title.parties = [party.party];
            title.partyFrom = "place";
          }
          take(party.from);
          continue;
        }
      } else if (!(title.f & F.PL) && bilateral(page, index, title, party)) {
        // "Azərbaycan-Rusiya komissiyasının həmsədri" is of either side
        take(bilateral(page, index, title, party)?.from ?? party.from);
        plain++;
        continue;
      } else {
        if (party.by === "organisation") {
          // "UNDP-nin Qazaxıstandakı direktoru" heads an office of it
          const office = inState && (title.head === "director" || title.head === "chief" || title.head === "manager");
          if (title.institution === null || (title.board && title.institution === "company"))
            title.institution = office ? "organisation-agency" : "organisation";
          else if (title.institution === "agency" || title.institution === "department" || title.institution === "company")
            title.institution = "organisation-agency";
          title.outer = "organisation";
        } else if (title.institution === null && adjacent && leads(title, party)) {
          title.institution = "state";
        }
        if (party.by === "institution" && title.institution === null) title.institution = "parliament";
        // "қазақстандық дипломатты Рийгикогу төрағасы": what stands apart from a body that is a state's own is not its
        if (!title.parties.length || title.partyFrom === "place" || (title.partyFrom === "institution" && i === sure)) {
          title.parties = [party.party];
          title.partyFrom = "words";
        } else if (title.partyFrom === "institution") break;
        take(party.from);
        more(
          index,
          title,
          party,
          (at) => {
            sure = at;
          },
          page,
          least,
        );
        // "National Bank of Kazakhstan Governor X"
        const lead = bounded ? end("title-lead") : undefined;
        const body = lead?.entry.code === "of" ? index.ends.get("institution")?.get(lead.from) : undefined;
        if (body && (title.institution === null || title.institution === "state")) {
          title.institution = body.entry.code as Institution;
          take(body.from);
          break;
        }
        const sender = title.head === "envoy" ? sentBy(index, party.from) : index.partyEnds.get(party.from);
        // "Polonya'nın Türkiye Büyükelçisi"
        const owns = title.head === "envoy" || (sender?.by === "name" && (sender.f & F.GEN) !== 0);
        const whose = sent.has(title.head) && party.by === "name" && !(f & F.GEN) && owns ? sender : undefined;
        if (whose) {
          title.parties = [whose.party];
          take(whose.from);
        }
        // "AB Türkiye Delegasyonu", "ДССУнун Европалык аймактык бюросу"
        const outer = index.partyEnds.get(party.from);
        if (outer?.by === "organisation" && party.by === "name" && ofCountry.has(title.head)) {
          // "UNICEF Özbekistan Temsilcisi"
          title.parties = [outer.party];
          title.institution = "organisation";
          take(outer.from);
        } else if (
          outer &&
          title.institution &&
          (outer.party === "EU" ? offices.has(title.institution) : party.party === "EU" && outer.by === "organisation")
        ) {
          title.parties = [outer.party];
          if (outer.by === "organisation") {
            title.institution = "organisation-agency";
            title.outer = "organisation";
          }
          take(outer.from);
        }
        // "the former Japanese prime minister"
        const tie = words[i - 1] === null && tokens[i].flags & GLUED ? i - 1 : i;
        const of = index.ends.get("title-acting")?.get(tie) ?? index.ends.get("title-former")?.get(tie);
        if (of) {
          if (of.entry.cat === "title-acting") title.acting = true;
          else title.former = true;
          take(of.from);
        }
        break;
      }
      continue;
    }
    if (place) {
      if (place.f & (F.LOC | F.DAT) && !(place.f & F.ATTR) && sent.has(title.head) && (place.f & F.LOC || isAppointed())) {
        i = place.from;
        continue;
      }
      if (place.f & blocks && !(place.f & F.ATTR)) break;
      if (place.f & F.ATTR && isTownOf(page, index, place.from, places[place.entry.code]?.state)) break;
      // "in Samarkand Foreign Minister X": where somebody was
      if (bounded && title.head !== "governor" && endingAt(hitsOf(page, "at"), place.from)) break;
      if (!(place.f & F.ATTR) && !sent.has(title.head)) {
        if (title.institution === null && plain === 0) title.institution = "region";
        if (!title.parties.length || title.partyFrom === "institution") {
          const state = places[place.entry.code]?.state;
          if (state) {
            title.parties = [state];
            title.partyFrom = "place";
          }
        }
      }
      take(place.from);
      continue;
    }
    const and = end("and");
    if (and && and.to - and.from === 1) {
      // two titles of one man, or a portfolio of two fields
      const other = byEnd.get(and.from);
      if (other) {
        if (!bounded && !(other.f & blocks) && !(other.f & F.PL) && !isAnothers(page, other, title)) title.before = other;
        break;
      }
      if (
        title.head !== "minister" &&
        !inSubject &&
        !title.institution &&
        !title.deputy &&
        title.head !== "official" &&
        title.head !== "counterpart"
      )
        break;
      if (isNamed(page, index, and.from, byEnd) || (title.head !== "minister" && isUnknownName(page, and.from - 1))) break;
      if (bounded && !index.ends.get("field")?.get(and.from)) break;
      seenAnd = true;
      i = and.from;
      continue;
    }
    const token = tokens[i - 1];
    const word = words[i - 1];
    if (word === undefined) {
      const c = text[token.start];
      if (c === ",") {
        const other = byEnd.get(i - 1);
        if (other) {
          // "in a call with his Iranian counterpart, Turkish Foreign Minister X": two men's
          const peers =
            other.head === "counterpart" &&
            other.parties.length > 0 &&
            title.parties.length > 0 &&
            !other.parties.some((p) => title.parties.includes(p));
          if (!bounded && !(other.f & blocks) && !other.spent && !peers && !isAnothers(page, other, title)) title.before = other;
          break;
        }
        if (seenAnd && plain < 9 && (title.head === "minister" || title.institution === "committee")) {
          i--;
          continue;
        }
        break;
      }
      if (c === ")") {
        let open = i - 2;
        while (open > least && i - open < 8 && text[tokens[open].start] !== "(") open--;
        if (open < least || text[tokens[open].start] !== "(") break;
        // "BMTning … konferensiyasi (UNCTAD) bosh kotibi": the letters say which
        const letters = index.partyEnds.get(i - 1);
        if (letters?.by === "organisation" && letters.from === open + 1 && !title.parties.length) {
          title.parties = [letters.party];
          title.partyFrom = "words";
          title.institution = title.institution === null ? "organisation" : title.institution;
          title.outer ??= "organisation";
        }
        i = open;
        continue;
      }
      break;
    }
    if (word === null) {
      const c = text[token.start];
      if (c === "–" || c === "—" || (c === "-" && !(token.flags & GLUED))) {
        const other = byEnd.get(i - 1);
        if (other && !bounded && !(other.f & blocks)) title.before = other;
        break;
      }
      const open = plain === 0 && !bounded && /[»”"]/.test(c) ? quoteOf(page, i - 1, least) : i;
      if (open < i) {
        // “Qazaxıstan Temir Jolu”nun rəhbəri: what only a name in quotation marks says is led is a firm
        const inside = index.starts.get("institution")?.get(open + 1);
        const own = inside?.entry.more?.party as string | undefined;
        const of = statesIn(index, open + 1, i - 1) ?? own;
        if (title.institution === null) title.institution = (inside?.entry.code as Institution | undefined) ?? "company";
        if (of && !title.parties.length) {
          title.parties = [of];
          title.partyFrom = "institution";
        }
        take(open);
        continue;
      }
      i--;
      continue;
    }
    if (token.kind !== WORD) {
      if (plain > 1 || (plain && !(tokens[i].flags & GLUED)) || !(token.flags & GLUED) || !isAcronym(page, i - 2)) break;
      // "COP29 President", "COP29-un prezidenti"
      if (title.institution === null) title.institution = "commission";
      take(i - 2);
      continue;
    }
    // an ending after quotation marks: “…”nun
    if (!bounded && plain === 0 && token.flags & GLUED && i - 2 >= least && /[»”"]/.test(text[tokens[i - 2].start])) {
      i--;
      continue;
    }
    if (isForeign(page, i - 1)) {
      // "Kazakh Invest төрағасы"
      if (title.institution === null) title.institution = "company";
      take(i - 1);
      continue;
    }
    const field = end("field");
    if (bounded && field) {
      plain++;
      take(field.from);
      continue;
    }
    if (
      isAcronym(page, i - 1) &&
      plain === 0 &&
      title.institution === null &&
      (title.head !== "president" || title.deputy || !title.parties.length)
    ) {
      // "BMTM-nin sədri": an abbreviation that the text has explained, or nobody has
      title.institution = "society";
      const party = explained(page, index, word);
      if (party && !title.parties.length) {
        title.parties = [party];
        title.partyFrom = "institution";
      }
      take(i - 1);
      continue;
    }
    // "TotalEnergies CEO Patrick Pouyanné"
    if (bounded && ofCompanies.has(title.head) && plain < 3 && !title.parties.length && isFirm(page, i - 1, least)) {
      if (title.institution === null) title.institution = "company";
      plain++;
      take(i - 1);
      continue;
    }
    // "Airbus vitse-prezidenti"
    if (title.head === "president" && title.deputy && title.institution === null && plain === 0 && isUnknownName(page, i - 1)) {
      title.institution = "company";
      take(i - 1);
      continue;
    }
    if (bounded && beforeParty(page, index, i - 1, least)) {
      // "the EU sanctions envoy", "Kazakhstan's railway chief"
      plain++;
      i--;
      continue;
    }
    // "investitsiyalarni rag‘batlantirish agentligi": what the noun of an action in a body's name does something to
    const object: boolean =
      title.institution !== null && ((word.readings[0]?.f ?? 0) & (F.ACC | F.V)) === F.ACC && isAction(words[i]);
    // "Sürdürülebilir Kalkınma Bakanı": what can be done, where a capital inside a title marks it as part of a field's name
    const quality: boolean = i - 1 > least && (tokens[i].flags & token.flags & CAP) !== 0 && word.readings.some(isQuality);
    if (bounded || (!object && !quality && stops(word, (token.flags & CAP) !== 0))) break;
    if (isUnknownName(page, i - 1) && (word.readings[0]?.f ?? 0) & F.GEN) break;
    // "R.Nəbiyev rəqəmsal inkişaf naziri …": a man named before
    const surname =
      plainEnd.test(word.key) || casedEnd.test(word.key) || (isUnknownName(page, i - 1) && isInitialled(page, i - 1));
    if (title.head === "minister" && !bounded && plain > 0 && token.flags & CAP && surname) break;
    // "Ван Ини министр": before a head in small letters two such words are a name
    const full = i - 2 >= least && isUnknownName(page, i - 1) && isUnknownName(page, i - 2);
    const settled = plain === 0 && title.institution === null && plainEnd.test(word.key);
    if (full && (settled || !(tokens[title.headFrom].flags & CAP))) break;
    // "Мариллин Йозефсон Маданият министри": a word of the language before a minister's title is what he is minister of
    const portfolio: boolean =
      (i === title.headFrom || (inPortfolio && title.headFrom - i < 3 && !isSecond(page, i, byEnd))) &&
      title.head === "minister" &&
      (title.f & F.PSS3) !== 0 &&
      !isUnknownName(page, i - 1);
    if (token.flags & CAP && !portfolio && !(ofTwo && i > title.headFrom - 2) && isNamed(page, index, i, byEnd)) break;
    inPortfolio = portfolio;
    // "kaynaklara göre Bakan Fidan": a minister of something says so by his ending
    if (plain === 0 && i === title.headFrom && isBare(page, index, title)) break;
    plain++;
    if (plain > 9) break;
    i--;
  }
  // the government of a region
  if (title.institution === "government" && title.outer === "region") title.institution = "region";
  if (!title.before) title.before = heldBefore(page, index, title, Math.min(i, sure), least, byEnd);
  if (plain) title.field = true;
  title.from = Math.min(title.from, sure, plain ? portfolioStart(page, index, title, i) : sure);
}

/** Whether a minister's title without the ending of what is of something stands right before a name. */
function isBare(page: Page, index: Index, title: Title): boolean {
  if (title.head !== "minister" || title.f & (F.PSS3 | F.PL) || title.headTo - title.headFrom > 1) return false;
  // "Sənədi nazir və bankın rəhbəri imzalayıb"
  if (index.starts.get("and")?.get(title.headTo)) return true;
  const next = page.tokens[title.headTo];
  if (!next || next.kind !== WORD || !(next.flags & CAP)) return false;
  return !index.starts.get("deputy-after")?.get(title.headTo) && !index.starts.get("title-acting")?.get(title.headTo);
}

/** Whether nothing but small words of the language stands between a state or organisation and the word after a token, three at most. */
function beforeParty(page: Page, index: Index, at: number, least: number): boolean {
  for (let i = at; i >= least && i > at - 3; i--) {
    const word = page.words[i];
    if (!word || page.tokens[i].kind !== WORD || page.tokens[i].flags & CAP || word.key.length < 4) return false;
    if (word.readings.some((r) => r.known && r.f & F.V) || nameTables(page).openers.has(word.key)) return false;
    if (index.starts.get("title-lead")?.get(i) || index.starts.get("and")?.get(i) || index.starts.get("title-as")?.get(i))
      return false;
    const party = index.partyEnds.get(i);
    if (party) return party.by !== "capital" && party.by !== "home";
  }
  return false;
}

/** The state named between two tokens, by name or adjective, where it is one. */
function statesIn(index: Index, from: number, to: number): string | undefined {
  let found: string | undefined;
  for (let i = from; i < to; i++) {
    const party = index.partyStarts.get(i);
    if (!party || (party.by !== "name" && party.by !== "adjective")) continue;
    if (found !== undefined && found !== party.party) return undefined;
    found = party.party;
  }
  return found;
}

/** Where the quotation marks open that close at a token, up to eight words before; the token after it where they do not. */
function quoteOf(page: Page, close: number, least: number): number {
  for (let i = close - 1; i >= least && i > close - 10; i--) {
    if (page.words[i] === undefined) break;
    if (/[«“„"]/.test(page.text[page.tokens[i].start])) return i;
  }
  return close + 1;
}

/** Those by whom an organisation works in a country. */
const ofCountry: ReadonlySet<string> = new Set(["ambassador", "representative", "director", "manager"]);

/** What the European Union keeps in states. */
const offices: ReadonlySet<string> = new Set(["delegation", "organisation-agency", "embassy"]);

/** Heads that mostly lead firms. */
const ofCompanies: ReadonlySet<string> = new Set(["director", "manager", "founder", "chair"]);

/** A capitalised word that can be of a firm's name. */
function isFirm(page: Page, at: number, least: number): boolean {
  const word = page.words[at];
  return word !== null && word !== undefined && (page.tokens[at].flags & CAP) !== 0 && (at > least || !isOpener(page, at));
}

const isOpener = (page: Page, at: number): boolean => nameTables(page).openers.has(page.words[at]?.key ?? "");

/** A word in capitals, with an ending or without. */
function isAcronym(page: Page, at: number): boolean {
  const t = page.tokens[at];
  const form = page.text.slice(t.start, t.end);
  return /^\p{Lu}{3,8}\d{0,2}(?:['’ʼ‘`-]?\p{Ll}{0,6})?$/u.test(form);
}

/** The state in whose institution's full name an abbreviation is put in brackets: "Azərbaycan … Mərkəzi (BMTM)". */
function explained(page: Page, index: Index, word: Word): string | undefined {
  const stem = word.key.split(/['-]/)[0];
  for (let i = 1; i + 1 < page.tokens.length; i++) {
    if (page.text[page.tokens[i - 1].start] !== "(" || page.words[i]?.key !== stem || page.words[i] === word) continue;
    for (let k = i - 1; k > i - 12 && k > 0; k--) {
      const party = index.partyEnds.get(k);
      if (party) return party.party;
    }
  }
  return undefined;
}

/** The first of two states tied before a body of both: "Azərbaycan-Rusiya", "türkmen-ýapon", "A ilə B". */
function bilateral(page: Page, index: Index, title: Title, party: PartyMention): PartyMention | undefined {
  const before = page.tokens[party.from - 1];
  if (!before) return undefined;
  const c = page.text[before.start];
  const body = title.institution === "commission" || title.institution === "friendship-group" || title.head === "co-chair";
  const and = index.ends.get("and")?.get(party.from) ?? index.ends.get("and-with")?.get(party.from);
  const at = and ? (body ? and.from : -1) : c === "-" || c === "–" || c === "—" ? party.from - 1 : -1;
  const other = at < 0 ? undefined : index.partyEnds.get(at);
  // "ASTANA — German Ambassador …": a dateline
  const apart = other?.by === "capital" && !and && !(before.flags & GLUED);
  return apart ? undefined : other;
}

/** The title of the same man that stands right before one that names its party: "Baş nazirin müavini, … komissiyasının həmsədri X". */
function heldBefore(
  page: Page,
  index: Index,
  title: Title,
  at: number,
  least: number,
  byEnd: ReadonlyMap<number, Title>,
): Title | null {
  let other: Title | undefined;
  // where titles may open with their head, only "X, governor of Y, was named minister"
  let told = page.language.titles.order === "last";
  for (let i = at; i > least && at - i < 12 && !other; i--) {
    const c = page.text[page.tokens[i - 1].start];
    const and = index.ends.get("and")?.get(i);
    const link = and ? and.from : c === "," || c === "–" || c === "—" ? i - 1 : -1;
    if (index.ends.get("title-as")?.get(i)) told = true;
    if (link >= 0) {
      // in apposition right before: "Deputy Chairman of the Cabinet, Minister of …"
      other = told || i === at ? byEnd.get(link) : undefined;
      break;
    }
    const word = page.words[i - 1];
    // "X, minister of Y, was received by Prime Minister Z": two men
    if (!told && word && !index.ends.get("title-as")?.get(i) && index.ends.get("title-lead")?.get(i)?.entry.code !== "article")
      break;
    // "ministri, general-maýor Begenç Gündogdyýew Pakistanyň … serkerdesi": there another man is named between
    if (index.ends.get("honorific")?.get(i) || (word && (page.tokens[i - 1].flags & CAP) !== 0 && plainEnd.test(word.key))) break;
    if (word === undefined || byEnd.has(i) || (word && stops(word, (page.tokens[i - 1].flags & CAP) !== 0))) break;
  }
  if (!other || other.spent || other.f & (blocks | F.GEN | F.PL)) return null;
  // "Bakanımız, Özbekistan Dışişleri Bakanı X": ours is no other state's
  if (other.f & F.PSS1P && title.parties.length) return null;
  if (isAnothers(page, other, title)) return null;
  const same = !title.parties.length || !other.parties.length || title.parties[0] === other.parties[0];
  return same || secondary.has(title.head) || title.institution === "commission" ? other : null;
}

/**
 * "Nazir həmçinin Gürcüstanın nazirinin müavini X ilə görüşüb", "Sənədi nazir və bankın rəhbəri X imzalayıb": an office that says not of what it
 * is, before one that does, is that of a man told of before.
 */
function isAnothers(page: Page, other: Title, title: Title): boolean {
  const { head, from, institution } = other;
  const opens = page.sentences[sentenceOf(page, from)].from === from;
  const stated = title.partyFrom === "words";
  // "Cumhurbaşkanı, Kazakistan Başbakanı X'i kabul etti": who does it opens the sentence
  if (headsOfState.has(head) && !other.deputy)
    return opens && stated && !other.parties.length && !institution && title.institution !== "army" && !other.former;
  if (!alone.has(head) || other.foreign || other.field || institution || other.parties.length || other.acting || other.former)
    return false;
  if (secondary.has(title.head) || !(title.parties.length || title.institution || title.head === "governor")) return false;
  if (title.institution === "delegation" || title.institution === "commission" || title.institution === "army") return false;
  if (!(other.f & F.PSS3)) return true;
  return head === "minister" && stated && (opens || other.deputy);
}

/** Offices at the head of a state, which texts tell by one word. */
const headsOfState: ReadonlySet<string> = new Set(["president", "head-of-government", "head-of-state"]);

/** Offices that texts tell by one word where they have named the holder before. */
const alone: ReadonlySet<string> = new Set(["minister", "ambassador", "governor", "envoy", "representative", "rector"]);

/** "Azərbaycan və Türkiyə prezidentləri", "Azərbaycan-Macarıstan": further parties before the first. */
function more(index: Index, title: Title, party: PartyMention, sure: (at: number) => void, page: Page, least: number): void {
  if (!(title.f & F.PL)) return;
  let at = party.from;
  for (let n = 0; n < 6 && at > least; n++) {
    const and = index.ends.get("and")?.get(at) ?? index.ends.get("and-with")?.get(at);
    const comma = page.text[page.tokens[at - 1].start];
    const listed = and && page.text[page.tokens[and.from - 1]?.start ?? -1] === ",";
    const next = and
      ? listed
        ? and.from - 1
        : and.from
      : comma === "," || comma === "-" || comma === "–" || comma === "—"
        ? at - 1
        : -1;
    const other = next < 0 ? undefined : index.partyEnds.get(next);
    if (!other || other.by === "institution") return;
    title.parties.unshift(other.party);
    at = other.from;
    sure(at);
  }
}

/** Whether the capitalised words that end at `at` follow a title that ends before them: they are a man's name. */
function isNamed(page: Page, index: Index, at: number, byEnd: ReadonlyMap<number, Title>): boolean {
  for (let i = at; i > 0 && at - i < 8; i--) {
    // after a title in the genitive ("Cumhurbaşkanının … Özel Temsilcisi") stands what is his
    const title = i < at ? byEnd.get(i) : undefined;
    if (title) return page.language.titles.order !== "last" || !(title.f & F.GEN);
    if (index.partyEnds.has(i) || index.ends.get("place")?.has(i) || index.ends.get("institution")?.has(i)) return false;
    const t = page.tokens[i - 1];
    const c = page.text[t.start];
    if (t.kind === WORD ? !(t.flags & CAP) : !(c === "." || c === "-") || !(t.flags & GLUED)) return false;
  }
  return false;
}

/** Whether two bare words of the language stand at a token, of which neither is a given name or such as surnames are. */
const isFieldOfTwo = (page: Page, at: number): boolean =>
  [at, at + 1].every((i) => {
    const word = page.words[i];
    const known = word?.readings.some((r) => r.known && r.f === 0 && r.stem === word.key && word.key.length > 2) ?? false;
    return known && !isKnownGiven(word?.form ?? "") && !plainEnd.test(word?.key ?? "");
  });

/** Whether an initial and its point stand before a word. */
const isInitialled = ({ tokens, text }: Page, at: number): boolean =>
  text[tokens[at - 1]?.start ?? -1] === "." && tokens[at - 2]?.kind === WORD && tokens[at - 2].end - tokens[at - 2].start === 1;

/** Whether a place of one word stands after a given name that follows a title. */
function isSurnameOf(page: Page, index: Index, { from, to }: Hit, byEnd: ReadonlyMap<number, Title>): boolean {
  return to - from === 1 && isKnownGiven(page.words[from - 1]?.form ?? "") && isNamed(page, index, from, byEnd);
}

/** Whether the word before a token is the second capitalised one after a title: a surname. */
function isSecond({ tokens }: Page, at: number, byEnd: ReadonlyMap<number, Title>): boolean {
  const title = byEnd.get(at - 2);
  return (
    title !== undefined && !(title.f & F.GEN) && [1, 2].every((n) => tokens[at - n].kind === WORD && tokens[at - n].flags & CAP)
  );
}

/** Words before a head that belong to it although no table knows them: "rəqəmsal inkişaf və nəqliyyat naziri". */
function portfolioStart(page: Page, index: Index, title: Title, reached: number): number {
  if (title.head !== "minister") return title.from;
  // back from the head while the words are in lower case or all in capitals: names of fields
  let at = title.headFrom;
  while (at > reached && page.words[at - 1] && !stops(page.words[at - 1] as Word, false)) at--;
  while (at < title.headFrom && index.starts.get("and")?.get(at)) at++;
  return title.headFrom - at <= 6 ? at : title.headFrom;
}

/** Where an abbreviation of letters with points that ends at a token begins ("и. о."); the token itself where there is none. */
function dottedBefore(page: Page, at: number, list: string): number {
  if (!list) return at;
  for (let i = at - 1; i > at - 7 && i >= 0; i--) if (dottedAt(page, i, list) === at) return i;
  return at;
}

/** Adjectives and genitives right before a title whose head comes first: казахстанский премьер, Japan's prime minister. */
export function lookLeft(page: Page, index: Index, title: Title, least: number): void {
  let i = title.from;
  const end = (cat: string) => index.ends.get(cat)?.get(i);
  for (let steps = 0; i > least && steps < 8; steps++) {
    const mark = end("deputy-before") ?? end("title-acting") ?? end("title-former");
    if (mark) {
      if (mark.entry.cat === "deputy-before") {
        title.deputy = true;
        // "вице-мэру": of two words tied the last bears the case
        if (page.words[mark.to] !== null || mark.to >= title.headFrom)
          title.f = nominalFeatures(page, mark.to - mark.from > 1 ? { ...mark, from: mark.to - 1 } : mark);
      } else if (mark.entry.cat === "title-acting") {
        title.acting = true;
        title.f = nominalFeatures(page, { ...mark, to: mark.from + 1 });
        title.hidden = mark.to - mark.from === 1;
      } else title.former = true;
      i = mark.from;
      title.from = i;
      continue;
    }
    const dotted = dottedBefore(page, i, page.language.titles.dottedActing);
    if (dotted < i) {
      title.acting = true;
      title.hidden = true;
      i = dotted;
      title.from = i;
      continue;
    }
    if (/^[–—]$/.test(page.text[page.tokens[i - 1].start])) return;
    const party = index.partyEnds.get(i);
    if (
      party &&
      (party.by === "adjective" || (title.parties.length === 0 && party.f & F.GEN && page.language.titles.order === "both"))
    ) {
      if (!title.parties.length) {
        title.parties = [party.party];
        title.partyFrom = "words";
        if (title.institution === null && title.head === "leader") title.institution = "state";
      }
      i = party.from;
      title.from = i;
      continue;
    }
    const modifier = end("title-modifier") ?? end("title-foreign");
    if (modifier) {
      if (modifier.entry.cat === "title-foreign") title.foreign = true;
      i = modifier.from;
      if (index.starts.get("title-lead")?.get(i)?.entry.code !== "article") title.from = i;
      continue;
    }
    if (page.words[i - 1] === null) {
      i--;
      continue;
    }
    return;
  }
}

/** "Kenya'nın başkenti Nairobi'deki Bakan X": whether the state before a town where somebody is, is the town's and not his. */
function isTownOf(page: Page, index: Index, from: number, state: string | undefined): boolean {
  if (page.language.titles.order !== "last") return false;
  const word = endingAt(hitsOf(page, "capital-word"), from) ?? endingAt(hitsOf(page, "place-word"), from);
  const owner = index.partyEnds.get(word?.from ?? from);
  return owner !== undefined && owner.party === state && (owner.f & F.GEN) !== 0 && owner.by !== "capital";
}

/** "Kenya'nın Nairobi kentindeki Bakan X": so where a word of what sort of place it is has the ending. */
function isInTownOf(page: Page, index: Index, at: number): boolean {
  if (page.language.titles.order !== "last") return false;
  // "Peru'nun başkenti Lima'daki": a town that no table knows
  const capital = endingAt(hitsOf(page, "capital-word"), at - 1);
  if (capital && page.tokens[at - 1].flags & CAP && (page.words[at - 1]?.readings[0]?.f ?? 0) & F.ATTR)
    return ((index.partyEnds.get(capital.from)?.f ?? 0) & F.GEN) !== 0;
  const word = endingAt(hitsOf(page, "place-word"), at);
  if (!word || !(word.f & F.ATTR)) return false;
  const town = index.partyEnds.get(word.from);
  const state = town?.by === "capital" ? town.party : places[index.ends.get("place")?.get(word.from)?.entry.code ?? ""]?.state;
  const from = town?.by === "capital" ? town.from : index.ends.get("place")?.get(word.from)?.from;
  return state !== undefined && from !== undefined && isTownOf(page, index, from, state);
}
