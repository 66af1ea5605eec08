import { CASES, F } from "../../lang/features.ts";
import type { Frame } from "../clause/frames.ts";
import { isNominative } from "../clause/subject.ts";
import type { PartyMention, PersonMention, PostMention } from "../mention/mention.ts";
import { numbersOf } from "../mention/number.ts";
import { hitsOf, type Page, sentenceOf } from "../page.ts";
import { isOfTown, rowOf, threeOf } from "../pair.ts";
import type { EncounterKind } from "../record.ts";
import type { Scene } from "../scene.ts";
import { CAP, NUMBER, WORD } from "../text/tokens.ts";
import { around, beginningIn, endingAt, overlapping, type Stretch, startingAt, within } from "../within.ts";
import { delegationFrom, organisationCome, organisationTold } from "./encounter-delegation.ts";
import { hostBody } from "./encounter-host-body.ts";
import { hosting, singular } from "./encounter-kinds.ts";
import { isJoined, relativePlace } from "./encounter-place.ts";
import { stateOfOffice } from "./encounter-third.ts";

/** Encounters of a day. */
export const daily: ReadonlySet<EncounterKind> = new Set(["meeting", "reception", "call"]);

/** The states represented: those of the participants, else those named, else the pair of the text. */
export function partiesOf(
  scene: Scene,
  kind: EncounterKind,
  persons: readonly PersonMention[],
  given: { from: number; to: number },
  event: Frame,
  inferred: Record<string, string>,
): string[] {
  // "the ministers of the organisation's states": what looks like a verb in the name of an office begins no clause
  const office = around(scene.posts, { from: given.from, to: given.from + 1 })[0];
  const clause = office ? { from: office.from, to: given.to } : given;
  const states: string[] = [];
  const add = (party: string | null | undefined) => {
    if (party && !states.includes(party) && !(agreed && party.startsWith("org:"))) states.push(party);
  };
  // "at the organisation's council" is only where two will meet
  const agreed = kind === "meeting" && !persons.length && agreeToMeet(scene, event);
  for (const m of persons) add(m.person.state);
  // "İstanbuldan nümayəndə heyəti gəlib", "X met a delegation that came from Istanbul": where it is from
  if (states.length === (kind === "visit" ? 0 : 1) && (kind === "visit" || daily.has(kind))) add(delegationFrom(scene, clause));
  if (states.length === 1 && daily.has(kind)) add(organisationTold(scene, clause) ?? organisationCome(scene, clause));
  // "the Kazakh-Uzbek commission's session": whose it is by its name, whoever speaks of it
  const owners = ofSides.has(kind) && event.nominal ? ownersOf(scene, event) : [];
  if (owners.length > 1 && !owners.every((p) => states.includes(p)) && states.every((p) => /^[A-Z]{2}$/.test(p))) return owners;
  // "X's visit to Bishkek": to where
  const goal =
    kind === "visit" && event.nominal && states.length === 1 && !scene.page.language.morphology.verbLast
      ? goalAfter(scene, event, clause)
      : undefined;
  if (goal && goal !== states[0]) return [...states, goal];
  const { declines } = scene.page.language.morphology;
  // "посетит Курык, после чего вылетит в Баку": there he goes only after this
  const goesOn = within(scene.frames, event.to, clause.to).some((f) => (f.sense === "go" || f.sense === "visit") && f.finite);
  const reachedBy =
    kind === "visit" && !event.nominal && states.length === 1 && (declines === "none" || (declines === "every" && goesOn))
      ? goalOfVerb(scene, event, clause, states[0])
      : undefined;
  if (reachedBy) return [...states, reachedBy];
  // of two men who met at a council of ministers its organisation is no side
  const met = kind === "visit" || (states.length > 1 && daily.has(kind)) || agreed;
  // "the OTS Council of Foreign Ministers": the organisation and those of its members who are named
  const table = met ? undefined : tableOf(scene, kind, clause, event);
  if (table) {
    // "the finance ministers of the organisation's states and of X"
    const beside = within(scene.posts, clause.from, clause.to).flatMap((p) => (p.plural ? p.states : []));
    return [...new Set([...states, ...beside].filter((s) => s !== table && !s.startsWith("org:"))), table];
  }
  const ofMany = kind === "summit" || kind === "ministerial";
  // "attend the first summit between the leaders of A, B and C"
  const told = ofMany && event.nominal ? rowBehind(scene, event) : [];
  if (told.length) return [...new Set([...told, ...states])];
  // "a C5+1 ministerial": those of a format known by its name
  const format = ofMany || kind === "meeting" ? formatOf(scene, event) : undefined;
  if (format) return [...new Set([...format, ...states])];
  // "the plenary session of the organisation's assembly": its members that come are those who are named
  const assembly = kind === "conference" ? organisationOf(scene, event) : undefined;
  if (assembly) return [...assembled(scene, states, assembly.party, clause, inferred), assembly.party];
  const named = within(scene.parties, clause.from, clause.to).filter(
    (p) =>
      (ofMany || !p.party.startsWith("org:")) &&
      !isOfTown(scene.page, scene.places, p) &&
      // "Folker Türk": a word of a man's name
      !around(scene.persons, p).some((m) => m.by === "name" && p.from >= m.nameFrom && p.to <= m.nameTo) &&
      !mediates(scene, p) &&
      // "Afg‘onistondagi vaziyat": what is there is talked about
      !(kind !== "visit" && p.by === "name" && p.f & F.ATTR && !startingAt(hitsOf(scene.page, "head"), p.to)),
  );
  // "the minister, too, sent his congratulations to Baku": a capital stands for its state
  const { verbLast: last, declines: inflects } = scene.page.language.morphology;
  const addressee =
    kind === "message" && states.length === 1
      ? named.find(
          (p) =>
            p.by === "capital" &&
            p.party !== states[0] &&
            (last ? (p.f & F.DAT) !== 0 : inflects === "none" ? p.from >= event.to : p.from > clause.from),
        )
      : undefined;
  if (addressee) return [...states, addressee.party];
  const posts = within(scene.posts, clause.from, clause.to);
  const abroadOf = kind === "visit" && !states.length ? guestAbroad(scene, event) : undefined;
  if (abroadOf) return abroadOf;
  // "the visit of the Bank's delegation to Osh": of nobody but the organisation
  const sentBy = kind === "visit" && !states.length ? organisationSending(scene, event, clause) : undefined;
  if (sentBy) return sentBy;
  // who goes to a state visits it, whoever else is named
  const reached = kind === "visit" && states.length === 1 ? goalState(scene, clause, event, states[0]) : undefined;
  if (reached) return [...states, reached];
  // "the transport ministers of A, B and C"
  for (const post of posts)
    if (
      post.plural &&
      !(states.length > (kind === "visit" ? 0 : 1) && (daily.has(kind) || kind === "visit") && isBeside(scene, event, post)) &&
      !(met && (kind !== "visit" || states.length > 1) && isAimBefore(scene, post, event))
    )
      for (const p of post.states) if (!met || !p.startsWith("org:")) add(p);
  // "the transport ministers of the three countries"
  const n = kind === "visit" || states.length > 2 ? undefined : countOfStates(scene, clause);
  const counted = n ? statesBefore(scene, n, clause, states) : [];
  if (counted.length) return counted;
  // "on the same day the ministers of the two countries met in the Tajik capital": of those told before
  const ofTwo = kind !== "visit" && !persons.length && countsTwo(scene, clause);
  const toldTwo = ofTwo ? sidesOfParagraph(scene, event, scene.page.sentences[sentenceOf(scene.page, event.from)].from) : [];
  if (toldTwo.length === 2) {
    inferred.parties = "the sides of the paragraph";
    return toldTwo;
  }
  // "the heads of government of the organisation's member states"
  for (const post of posts) {
    if (!post.plural || post.states.length || kind === "visit" || agreed) continue;
    const of = within(scene.parties, post.from - 5, post.from + 1).find(
      (p) => p.party.startsWith("org:") && p.by === "organisation",
    );
    if (of && ofNone(scene, post)) add(of.party);
  }
  // "the two presidents will meet X": both and his
  if (states.length === 1 && daily.has(kind)) {
    const { from } = scene.page.sentences[sentenceOf(scene.page, event.from)];
    const both = jointIn(scene, { from, to: clause.to }).some((h) => isJoint(scene, h, event));
    const before = both ? sidesOfParagraph(scene, event, from) : [];
    const [one, two] = scene.pair.filter((p) => p !== states[0]);
    // "два президента": of the two whom the text is about
    const told = both && !before.length && one && two && countsTwoMen(scene, { from, to: clause.to }) ? [one, two] : before;
    if (told.length === 2 && !told.includes(states[0])) return [...told, ...states];
  }
  // «министр посетил Бишкек»: the office of one of them, whose state is told
  const goes = kind === "visit" && states.length === 1;
  const abroad = goes && within(scene.places, clause.from, clause.to).some((p) => p.state && p.state !== states[0]);
  // "the two ministers": of both sides, and not of home
  const both = jointIn(scene, clause);
  const others = posts.filter(
    (p) =>
      !isOfWhom(p) &&
      // "the spokesman said that the two presidents would meet"
      !(p.post === "spokesperson" && p.stateFrom === "home") &&
      !(
        p.stateFrom === "home" &&
        ((goes && (abroad || overlapping(persons, p))) || (!p.plural && (overlapping(both, p) || isCountedTwo(scene, p))))
      ),
  );
  // "the ministers of A and B met with the participation of C's"
  if (states.length > 1 && (daily.has(kind) || ofMany)) for (const p of takingPart(scene, clause)) add(p);
  if (states.length > 1 && persons.length > 0 && kind !== "visit") add(stateOfOffice(scene, kind, others, states, clause, event));
  // "the head of state received the credentials of the ambassadors of A and B": his is the first of three
  const chief =
    states.length > 1 && !persons.length && (daily.has(kind) || kind === "ceremony")
      ? others.find((p) => !p.plural && p.state === scene.home && !(p.f & CASES) && p.from < event.from)
      : undefined;
  if (chief) add(chief.state);
  // "the ambassadors of A and B presented their credentials to the President of C"
  const receiver =
    kind === "ceremony" && states.length > 1 && !persons.length
      ? others.find((p) => !p.plural && p.state && (p.f & CASES) === F.DAT && !states.includes(p.state) && p.from < event.from)
      : undefined;
  if (receiver) add(receiver.state);
  if (states.length < 2) for (const p of others) if (kind !== "visit" || !p.state?.startsWith("org:")) add(p.state);
  if (states.length < 2)
    for (const p of named) if (p.by === "name" || p.by === "adjective" || p.by === "institution" || p.by === "home") add(p.party);
  // "Baku and Ashgabat held talks"
  const pairs = named.filter((p) => p.by === "capital" && isJoined(scene, p, named));
  if (kind !== "visit" && states.length < 2 && pairs.length > 1) for (const p of pairs) add(p.party);
  // "the opening of Azerbaijan's consulate in Kazan": of whose it is and where
  const mission = kind === "ceremony" && states.length === 1 ? missionOf(scene, clause, states[0]) : undefined;
  if (mission) return [states[0], mission];
  // "laid flowers at the monument in Tashkent"
  if (kind === "ceremony" && states.length === 1 && !scene.pair.some((p) => p !== states[0]))
    for (const p of within(scene.places, clause.from, clause.to)) if (p.kind === "settlement") add(p.state);
  if (kind === "visit" && states.length < 2) {
    for (const p of within(scene.places, clause.from, clause.to)) if (!(p.f & F.ABL)) add(p.state);
    for (const p of named) if (p.by === "capital" && !(p.f & F.ABL)) add(p.party);
  }
  if (ofMany)
    for (const p of named) if (p.party.startsWith("org:") && Math.max(event.from - p.to, p.from - event.to) <= 5) add(p.party);
  // "İqtisadi Əməkdaşlıq Təşkilatının Gəncədə olacaq 9-cu Zirvəsi": its place and time stand between
  if (ofMany && !states.some((s) => s.startsWith("org:"))) {
    const of = ownerBefore(scene, event);
    if (of) add(of);
  }
  // "Евразиялык өкмөттөр аралык кеңеш": a council known by its name is its organisation's
  if (ofMany)
    for (const h of within(hitsOf(scene.page, "body"), clause.from, clause.to)) {
      const of = h.entry.more?.parties as readonly string[] | undefined;
      // «заседание СМИД»: right after it, where genitives follow
      const near = h.from < event.to || (h.from === event.to && !scene.page.language.morphology.verbLast);
      // "the Council met": the verb tells its event
      const known = of?.length === 1 && of[0].startsWith("org:") && near && h.to >= event.from;
      if (known && !states.some((s) => s.startsWith("org:"))) add(of[0]);
    }
  // "the Council of Foreign Ministers": that of the organisation spoken of last
  if (ofMany && !states.some((s) => s.startsWith("org:")) && overlapping(hitsOf(scene.page, "body"), event)) {
    const { from } = scene.page.sentences[Math.max(0, sentenceOf(scene.page, event.from) - 6)];
    const last = within(scene.parties, from, event.from).findLast((p) => p.party.startsWith("org:") && p.by === "organisation");
    if (last) add(last.party);
  }
  const organisations = states.filter((s) => s.startsWith("org:"));
  const own = states.filter((s) => !s.startsWith("org:"));
  // "a session of the trilateral group": of the three that the text names in a row, whoever is told to have come
  if (own.length === 2 && kind === "commission" && endsInThree(scene, event)) {
    const row = threeOf(scene.page, scene.parties);
    if (row.length && own.every((p) => row.includes(p))) return [...row, ...organisations];
  }
  if (own.length >= 2) return [...own, ...organisations];
  // a state and an organisation are two sides
  // who goes to a meeting of an organisation's ministers
  if (kind === "ministerial" && organisations.length && own.length < 2) return [...own, ...organisations];
  const isOrganisation = persons.some((m) => m.person.state?.startsWith("org:")) || (organisations.length > 0 && !ofMany);
  if (own.length === 1 && kind !== "summit" && kind !== "conference" && isOrganisation) return [...own, ...organisations];
  // "received a delegation of the EBRD": an organisation where no other state is spoken of
  if (own.length === 1 && kind !== "conference" && !scene.pair.some((p) => p !== own[0] && !p.startsWith("org:"))) {
    const visitor = within(scene.parties, clause.from, clause.to).find(
      (p) => p.party.startsWith("org:") && p.by === "organisation",
    );
    if (visitor) return [...own, visitor.party];
  }
  // "a meeting with a delegation of X was held at the Ministry": of the page's own state
  const body = daily.has(kind) && states.length === 1 ? hostBody(scene, clause) : null;
  if (body && body !== states[0]) return [body, ...states];
  // "he talked with the High Commissioner of the UN": he is of home
  if (!own.length && organisations.length === 1 && daily.has(kind) && persons.length === 1 && scene.home)
    return [scene.home, ...organisations];
  const host = !states.length && daily.has(kind) && named.length + persons.length === 0 ? hostBody(scene, clause) : null;
  const guest = host && within(scene.parties, clause.from, clause.to).find((p) => p.party.startsWith("org:"));
  if (host && guest) return [host, guest.party];
  // the rest is understood: the two sides of the paragraph so far, or the other side of the pair
  const here = own.length === 0 ? sidesOfParagraph(scene, event) : [];
  if (here.length === 2) {
    inferred.parties = "the sides of the paragraph";
    return [...here, ...organisations];
  }
  inferred.parties = "the pair of the text";
  const { verbLast } = scene.page.language.morphology;
  const stranger = !verbLast && own.length === 1 && persons.length > 0 && kind !== "conference" && kind !== "summit";
  if (stranger && scene.home && own[0] !== scene.home && scene.pair.length > 2) return [scene.home, ...own, ...organisations];
  // "the leaders will hold talks": of the guest and of the page's own state, which it names by a town of its alone
  const alone = !own.length && !organisations.length && scene.pair.length === 1 && /^[A-Z]{2}$/.test(scene.pair[0]);
  // "Türkmənistanla hökumətlərarası komissiyanın iclasında": the page's own state and the only other
  const other = scene.pair.length === 1 && own.every((p) => p === scene.pair[0]) ? scene.pair[0] : undefined;
  if (other && !other.startsWith("org:") && scene.home && scene.home !== other && !organisations.length)
    if (kind === "commission" && isGovernments(scene, clause)) return [scene.home, other];
  if (alone && scene.home && scene.home !== scene.pair[0] && daily.has(kind)) {
    const { from, to } = scene.page.sentences[sentenceOf(scene.page, event.from)];
    const leaders = [...within(hitsOf(scene.page, "sides"), from, to), ...within(hitsOf(scene.page, "leaders"), from, to)];
    if (leaders.length) return [scene.pair[0], scene.home];
  }
  // "the chamber also held a forum with firms of a third state": of the page's own state and that one
  const [only] = own;
  const isThird = !scene.pair.slice(0, 2).includes(only) && scene.pair.length > 1;
  if (kind === "conference" && own.length === 1 && scene.home && only !== scene.home && isThird) {
    // "the EU – Central Asia forum will be held in Samarkand": of where it is, too
    const town = within(scene.places, clause.from, clause.to).find((p) => p.kind === "settlement" && p.state !== null);
    return [town?.state && town.state !== only ? town.state : scene.home, only, ...organisations];
  }
  // "on 29 January he will be in Ankara at the council's session": of his state and of that where it sits
  const seat =
    kind === "commission" && own.length === 1 && persons.length > 0
      ? within(scene.places, clause.from, clause.to).find((p) => p.kind === "settlement" && p.state !== null)?.state
      : undefined;
  if (seat && seat !== own[0] && !organisations.length) {
    inferred.parties = "the place";
    return [...own, seat];
  }
  const rest = scene.pair.filter((p) => !own.includes(p));
  // "the sides": all three of a text about three
  // "a trilateral summit": of the three that the text names in a row
  const three = within(hitsOf(scene.page, "body of three"), clause.from, clause.to).length > 0;
  const sides = within(hitsOf(scene.page, "sides"), clause.from, clause.to).length > 0;
  const all = own.length === 0 && rest.length === 3 && (sides || (three && hosting.has(kind)));
  const row = three && own.length + rest.length < 3 ? threeOf(scene.page, scene.parties) : [];
  if (row.length && own.every((p) => row.includes(p))) return [...row, ...organisations];
  // news of many states: who comes to an organisation's summit at home is not told by whom the page names first
  const atHome = within(scene.places, clause.from, clause.to).some((p) => p.state !== null && p.state === scene.home);
  if (organisations.length && kind === "summit" && scene.home && atHome && own.length < 2 && isOfMany(scene))
    return [...new Set([...own, scene.home, ...organisations])];
  const whole = all || kind === "conference" || kind === "summit" ? rest : rest.slice(0, 2 - own.length);
  return [...new Set([...own, ...whole, ...organisations])];
}

/** "They agreed to meet at the organisation's council": whether a verb of meeting tells what two have agreed to do. */
function agreeToMeet({ page, frames }: Scene, event: Frame): boolean {
  const { verbLast } = page.language.morphology;
  if (event.nominal && !(verbLast && event.f & F.DAT)) return false;
  const near = verbLast ? beginningIn(frames, event.to, event.to + 3) : within(frames, event.from - 4, event.from);
  return near.some((f) => (f.sense === "agree" || f.sense === "decide") && !f.nominal && !f.negative);
}

/** "The ministers", "министрлердің кездесуі": several of whom only the page's own state would be understood. */
const isOfWhom = ({ plural, states, stateFrom }: PostMention): boolean => plural && !states.length && stateFrom === "home";

/** The states of those with whose participation something is told to have been held. */
function takingPart({ page, posts, persons }: Scene, { from, to }: Stretch): string[] {
  const { verbLast } = page.language.morphology;
  const small = hitsOf(page, "article");
  return within(hitsOf(page, "attended-by"), from, to).flatMap((h) => {
    const at = startingAt(small, h.to)?.to ?? h.to;
    const who = verbLast
      ? (endingAt(persons, h.from, 30)?.person.state ?? endingAt(posts, h.from, 30)?.state)
      : (startingAt(persons, at)?.person.state ?? startingAt(posts, at)?.state);
    return who ? [who] : [];
  });
}

/** "Met X on the sidelines of the summit of the leaders of A, B and C": whether words of what it was within lead what is told after an event. */
const isBeside = ({ page, frames }: Scene, event: Stretch, { from, to }: Stretch): boolean =>
  !page.language.morphology.verbLast &&
  (within(hitsOf(page, "within"), event.to, from).length > 0 ||
    // «встретился с X, прибывшим на встречу министров A, B и C»
    within(frames, event.to, to).some(
      (f) => (f.sense === "n-summit" || f.sense === "n-ministerial") && f.from < to && from - f.to <= 2 && f.from >= event.to,
    ));

/** Words that may stand between the noun of a table and the row of its sides ("between the heads of state of"). */
const reachOfRow = 8;

/** The three states or more in a row right behind the noun of an event, where subjects follow nouns: «саммит лидеров A, B и C». */
export function rowBehind({ page, parties, frames }: Scene, event: Stretch): string[] {
  if (page.language.morphology.verbLast) return [];
  const { to } = page.sentences[sentenceOf(page, event.from)];
  const near = within(parties, event.to, Math.min(to, event.to + 3 * reachOfRow));
  const first = near.find((p) => p.by === "name");
  if (!first || first.from - event.to > reachOfRow || within(frames, event.to, first.from).some((f) => !f.nominal)) return [];
  for (let i = event.to; i < first.from; i++) if (page.words[i] === undefined) return [];
  const row = rowOf(page, near);
  return row.length > 2 && row[0] === first.party ? row : [];
}

/** Whether a word for "of three" stands right before an event's noun, one of a body between. */
const endsInThree = ({ page }: Scene, event: Stretch): boolean =>
  within(hitsOf(page, "body of three"), event.from - 6, event.to).length > 0;

/** Whether men of three states or more besides its own act in a page. */
const isOfMany = ({ people, home }: Scene): boolean =>
  new Set(people.flatMap(({ state }) => (state && state !== home && !state.startsWith("org:") ? [state] : []))).size > 2;

/** Whether all whose offices a clause names in the plural, of two states or more, are marked as whom something was done with. */
export function areOnlyPartners({ page, posts }: Scene, { from, to }: Stretch): boolean {
  const several = within(posts, from, to).filter((p) => p.plural && p.states.length > 1);
  const marks = hitsOf(page, "with");
  const { verbLast, declines } = page.language.morphology;
  return (
    declines !== "none" &&
    several.length > 0 &&
    several.every((p) =>
      verbLast ? (p.f & F.INS) !== 0 || startingAt(marks, p.to) !== undefined : endingAt(marks, p.from) !== undefined,
    )
  );
}

/** How many commas and the like stand between two tokens. */
const marksBetween = ({ words, text, tokens }: Page, from: number, to: number): number =>
  tokens.slice(from, Math.max(from, to)).filter((t, i) => !words[from + i] && /[,;:]/.test(text[t.start])).length;
/** The organisation in the genitive that owns a gathering, where endings tell: nobody is named and no comma stands between. */
function ownerBefore({ page, parties, persons }: Scene, event: Frame): string | undefined {
  if (!page.language.morphology.verbLast) return undefined;
  const from = Math.max(page.sentences[event.sentence].from, event.from - 16);
  const of = within(parties, from, event.from).findLast((p) => p.by === "organisation" && (p.f & F.GEN) !== 0);
  if (!of?.party.startsWith("org:") || within(persons, of.to, event.from).length) return undefined;
  return marksBetween(page, of.to, event.from) ? undefined : of.party;
}

/** Whether a clause names a commission of two governments. */
const isGovernments = ({ page }: Scene, { from, to }: Stretch): boolean =>
  within(hitsOf(page, "body"), from, to).some((h) => h.entry.code === "intergovernmental-commission");

/** The organisation whose ministers or council meet: it is named right before the event, or right after it where genitives follow. */
function tableOf(scene: Scene, kind: EncounterKind, clause: Stretch, event: Stretch): string | undefined {
  const ministers = () => within(scene.posts, clause.from, clause.to).some((p) => p.plural && p.post.endsWith("minister"));
  if (kind !== "ministerial" && !(kind === "meeting" && ministers())) return undefined;
  const { verbLast } = scene.page.language.morphology;
  const organisations = scene.parties.filter((p) => p.party.startsWith("org:"));
  // "cooperation in the UN and the SCO, and preparations for the ministers' talks": a comma or "and" parts it from an organisation
  const parted = (p: Stretch) =>
    kind === "meeting" &&
    !isBesideOffice(scene, p) &&
    within(hitsOf(scene.page, "and"), p.to, event.from).length + marksBetween(scene.page, p.to, event.from) > 0;
  const before = within(organisations, Math.max(clause.from, event.from - 12), event.to).findLast((p) => !parted(p));
  const beside = before ?? (verbLast ? undefined : within(organisations, event.to, event.to + 7)[0]);
  // "met on the margins of the organisation's conference"
  const apart =
    beside &&
    beside.from >= event.to &&
    within(hitsOf(scene.page, "within"), event.to, beside.from).some((h) => h.to - h.from > 1);
  // "БҰҰ Бас Ассамблеясы барысында жүздескен": during its event, not at its table
  const during = verbLast && beside && within(hitsOf(scene.page, "within"), beside.to, event.from).length > 0;
  // "Birliğin bakanlar toplantısına katılmak üzere geldiği Bişkek'te X ile bir araya geldi": what he came for
  const aim = kind === "meeting" && beside !== undefined && isAimBefore(scene, beside, event);
  return apart || during || aim ? undefined : beside?.party;
}

/** "YeOII davlatlari va O‘zbekiston moliya vazirlari": whether an organisation is tied by "and" to a state as whose and its own an office in the plural is. */
function isBesideOffice({ page, posts }: Scene, { to }: Stretch): boolean {
  const at = startingAt(hitsOf(page, "states"), to)?.to ?? to;
  const tie = startingAt(hitsOf(page, "and"), at) ?? startingAt(hitsOf(page, "with"), at);
  return tie !== undefined && startingAt(posts, tie.to)?.plural === true;
}

/** Whether verbs of coming or taking part stand between what is named and an event after it: what is named belongs to what somebody came for. */
const isAimBefore = ({ page, frames }: Scene, { to }: Stretch, event: Stretch): boolean =>
  page.language.morphology.verbLast &&
  within(frames, to, event.from).some((f) => !f.nominal && (f.sense === "attend" || f.sense === "go"));

/** The organisation that holds an event: named in its noun, right before it (an ordinal and an adjective between) or, where genitives follow, right after it. */
export function organisationOf({ page, parties, persons, frames }: Scene, event: Stretch): PartyMention | undefined {
  const { verbLast } = page.language.morphology;
  const from = page.sentences[sentenceOf(page, event.from)].from;
  const near = beginningIn(parties, Math.max(from, event.from - 18), event.to + (verbLast ? 0 : 4)).filter(
    (p) => p.party.startsWith("org:") && p.by === "organisation",
  );
  // "BMG-niň deňze çykalgasy bolmadyk, ösüp barýan ýurtlar boýunça 5 — 8-nji awgustda geçiriljek maslahaty": nobody and nothing told between
  const ofLongName = (p: PartyMention) =>
    verbLast &&
    (p.f & F.GEN) !== 0 &&
    !within(persons, p.to, event.from).length &&
    !within(parties, p.to, event.from).some((q) => q.by !== "capital") &&
    !within(frames, p.to, event.from).some((f) => f.finite || f.nominal);
  const joined = (a: number, b: number) => {
    for (let i = a; i < b; i++) if (!page.words[i] && /[,;:—–]/.test(page.text[page.tokens[i].start])) return false;
    return true;
  };
  // "MDB Dəmir Yolu Nəqliyyatı Şurasının 83-cü iclası": names of its council, and a number
  const ofItsCouncil = (p: PartyMention) => {
    if (!verbLast || p.f & CASES) return false;
    for (let i = p.to; i < event.from; i++) {
      const { kind, flags, start, end } = page.tokens[i];
      const owned = page.words[i]?.readings.some((r) => r.f & F.PSS3 && !(r.f & F.V));
      if (kind === WORD ? !(flags & CAP) && end - start > 3 && !owned : kind !== NUMBER && !/[-–.]/.test(page.text[start]))
        return false;
    }
    return true;
  };
  return near.find(
    (p) =>
      overlapping([p], event) ||
      (p.to <= event.from && ofItsCouncil(p)) ||
      (p.to <= event.from &&
        // "BMG-niň Deňze çykalgasy bolmadyk ösüp barýan ýurtlar boýunça üçünji maslahaty": its long name stands between
        (ofLongName(p) || (event.from - p.to <= (p.f & F.GEN ? (verbLast ? 13 : 5) : 3) && joined(p.to, event.from))) &&
        !(p.f & (F.LOC | F.ABL | F.DAT))) ||
      (!verbLast && p.from >= event.to && p.from - event.to <= 3 && joined(event.to, p.from)),
  );
}

/** Who comes to an organisation's event: those of whom the clause tells, else the host, else the sides of the text. */
function assembled(
  scene: Scene,
  states: readonly string[],
  table: string,
  clause: Stretch,
  inferred: Record<string, string>,
): string[] {
  const told = [
    ...states,
    ...within(scene.posts, clause.from, clause.to).flatMap((p) => (p.stateFrom === "home" ? [] : p.states)),
    ...within(scene.parties, clause.from, clause.to).flatMap((p) => (p.by === "name" && !(p.f & F.LOC) ? [p.party] : [])),
  ].filter((p) => p !== table && !p.startsWith("org:"));
  if (told.length) return [...new Set(told)];
  const host = within(scene.places, clause.from, clause.to).find((p) => p.state && scene.pair.includes(p.state))?.state;
  inferred.parties = host ? "the place" : "the pair of the text";
  return host ? [host] : scene.pair.filter((p) => p !== table);
}

/** How many states, three or more, a stretch counts: "the three countries", "бес мемлекет". */
function countOfStates({ page }: Scene, { from, to }: Stretch): number | undefined {
  const numbers = numbersOf(page);
  for (const cat of ["states", "sides"])
    for (const hit of within(hitsOf(page, cat), from, to)) {
      // "three neighbouring countries"
      const starts = cat === "sides" ? [hit.from] : [hit.from - 1, hit.from - 2];
      for (const at of starts) {
        const number = at < from ? undefined : numbers.at(at, hit.to);
        if (number && number.to <= Math.max(hit.from, at + 1) && number.value > 2 && number.value < 9) return number.value;
      }
    }
  return undefined;
}

/** Whether a stretch speaks of "the two countries". */
export function countsTwo({ page }: Scene, { from, to }: Stretch): boolean {
  const numbers = numbersOf(page);
  return within(hitsOf(page, "states"), from, to).some((h) =>
    [h.from, h.from - 1, h.from - 2].some((at) => at >= from && numbers.at(at, h.to)?.value === 2),
  );
}

/** The states, so many of them, that were told of last: in a row, as whose offices, or all that speak in the text; with `own` among them. */
function statesBefore(scene: Scene, n: number, { to }: Stretch, own: readonly string[]): string[] {
  const { page, parties, posts, people, pair, persons } = scene;
  const last = sentenceOf(page, to - 1);
  const fits = (list: readonly string[]) => list.length === n && own.every((p) => list.includes(p));
  const state = (p: string | null): p is string => p !== null && !p.startsWith("org:");
  for (let i = last; i >= 0 && last - i < 12; i--) {
    const s = page.sentences[i];
    const of = within(posts, s.from, s.to).find((p) => p.plural && fits(p.states));
    if (of) return [...of.states];
    const row = rowOf(page, within(parties, s.from, s.to));
    if (fits(row)) return row;
  }
  const spoken = [...new Set(people.map((p) => p.state).filter(state))];
  if (fits(spoken)) return spoken;
  // "Arman" is a man before he is an Armenian
  const named = [
    ...new Set(
      beginningIn(parties, 0, to).flatMap((p) =>
        p.by !== "capital" && state(p.party) && !(p.by !== "name" && overlapping(persons, p)) ? [p.party] : [],
      ),
    ),
  ];
  return fits(named) ? named : fits(pair) ? [...pair] : [];
}

/** Whether an office in the plural stands for nobody that the text names. */
const ofNone = ({ persons }: Scene, { to }: Stretch): boolean => !persons.some((m) => m.nameFrom === to);

/** The state to which a visit leads, where endings tell: in the dative, or as owner of a noun in it ("Eýranyň paýtagtyna"). */
function goalState(scene: Scene, clause: Stretch, event: Frame, traveller: string): string | undefined {
  const { page, parties, posts, places } = scene;
  if (!page.language.morphology.verbLast) return undefined;
  const town = relativePlace(scene, event) ?? within(places, clause.from, clause.to).find((p) => p.f & F.DAT && p.state);
  if (town?.state && town.state !== traveller) return town.state;
  const goal = within(parties, clause.from, Math.max(clause.to, event.to)).find((p) => {
    if (p.party === traveller || p.party.startsWith("org:") || overlapping(posts, p)) return false;
    if (p.by !== "name" && p.by !== "capital") return false;
    if (p.f & F.DAT) return true;
    const next = p.f & F.GEN ? page.words[p.to]?.readings[0] : undefined;
    return next !== undefined && (next.f & F.DAT) !== 0 && !(next.f & F.V) && !overlapping(posts, { from: p.to, to: p.to + 1 });
  });
  return goal?.party;
}

/** "Gürcüstana səfəri çərçivəsində nazir X …": the state of who is told of after a visit that stands without him, and that to which it leads; undefined elsewhere. */
function guestAbroad(scene: Scene, event: Frame): string[] | undefined {
  const { page, parties, places, persons } = scene;
  if (!page.language.morphology.verbLast || !event.nominal) return undefined;
  const from = Math.max(page.sentences[event.sentence].from, event.from - 4);
  const goal =
    within(places, from, event.from).findLast((p) => p.f & F.DAT && p.state)?.state ??
    within(parties, from, event.from).findLast((p) => p.f & F.DAT && p.by === "name")?.party;
  const guest = within(persons, event.to, page.sentences[event.sentence].to).find((m) => isNominative(scene, m));
  const state = guest?.person.state;
  return goal && state && state !== goal && !state.startsWith("org:") ? [state, goal] : undefined;
}

/** The other state in a town of which the mission of one opens. */
function missionOf({ page, places, parties }: Scene, { from, to }: Stretch, owner: string): string | undefined {
  const mission = within(hitsOf(page, "institution"), from, to).find((h) => h.entry.code === "embassy");
  if (!mission || within(parties, from, to).some((p) => p.by !== "capital" && /^[A-Z]{2}$/.test(p.party) && p.party !== owner))
    return undefined;
  return (
    within(places, from, to).find((p) => p.kind === "settlement" && p.state !== null && p.state !== owner)?.state ?? undefined
  );
}

/** Encounters of bodies that bear the names of their sides. */
const ofSides: ReadonlySet<EncounterKind> = new Set(["commission", "consultations"]);

/** Words that may stand between the names of its sides and the sitting of a body. */
const reachOfOwners = 10;

/**
 * The states in whose name a body sits, joined by dashes or by a word beside the event: "Türkiye-Özbekistan Karma Ekonomik Komisyonu toplantısı",
 * «заседание межправкомиссии Казахстана и Узбекистана».
 */
function ownersOf({ page, parties }: Scene, event: Frame): string[] {
  const { verbLast } = page.language.morphology;
  const dash = (i: number) => page.tokens[i] !== undefined && /^\p{Pd}$/u.test(page.text[page.tokens[i].start]);
  const tied = (i: number) => dash(i) || (page.tokens[i] !== undefined && page.text[page.tokens[i].start] === ",");
  const joints = [hitsOf(page, "and"), hitsOf(page, "with")];
  const joined = (one: Stretch, next: Stretch) =>
    next.from === one.to + 1 && (tied(one.to) || joints.some((list) => startingAt(list, one.to)?.to === next.from));
  const bodies = hitsOf(page, "body");
  const around = beginningIn(parties, event.from - reachOfOwners, verbLast ? event.from : event.to + reachOfOwners).filter(
    (p) =>
      ((p.by === "name" || p.by === "adjective") && /^[A-Z]{2}$/.test(p.party)) ||
      (p.by === "organisation" && p.party.startsWith("org:")),
  );
  for (let i = 0; i + 1 < around.length; i++) {
    let last = i;
    while (last + 1 < around.length && joined(around[last], around[last + 1])) last++;
    // "the Georgia–UNESCO group": an organisation beside a state
    if (last === i || around.slice(i, last + 1).every((p) => p.party.startsWith("org:"))) continue;
    const { from } = around[i];
    const { to } = around[last];
    // a body right there, or the sitting itself
    const body =
      beginningIn(bodies, to, to + 3)[0] ?? (verbLast ? undefined : (endingAt(bodies, from) ?? endingAt(bodies, from - 1)));
    const between = to <= event.from ? { from: to, to: event.from } : { from: event.to, to: from };
    let parted = false;
    for (let t = between.from; t < between.to; t++) if (page.words[t] === undefined && !dash(t)) parted = true;
    if ((body || to === event.from) && !parted && last - i < 3)
      return [...new Set(around.slice(i, last + 1).map((p) => p.party))];
    i = last;
  }
  return [];
}

/** Words that may stand between an organisation and the visit of its men ("the bank's experts' visit"). */
const reachOfGuest = 3;

/** "Dünya Bankı nümayəndələrinin Gəncəyə səfəri", «визит миссии Всемирного банка в Ош»: an organisation whose men are the guests, and where they go, at home if nothing else is told. */
function organisationSending(scene: Scene, event: Frame, clause: Stretch): string[] | undefined {
  const { page, parties, places, posts, home } = scene;
  const { verbLast, declines } = page.language.morphology;
  const delegations = hitsOf(page, "institution").filter((h) => h.entry.code === "delegation");
  const inGenitive = (i: number) => page.words[i]?.readings.some((r) => r.f & F.GEN) ?? false;
  const isSender = (p: PartyMention): boolean => {
    if (!p.party.startsWith("org:") || p.by !== "organisation") return false;
    // "президент банка": he is told by his office
    if (beginningIn(posts, p.from - 6, p.to + 2).some((o) => !o.plural && o.from <= p.to && o.to >= p.from)) return false;
    // "the Bank's delegation will visit Osh"
    if (!event.nominal)
      return declines === "every"
        ? inGenitive(p.from) && endingAt(delegations, p.from) !== undefined
        : p.to <= event.from && startingAt(delegations, p.to) !== undefined;
    if (verbLast) {
      if (p.to > event.from) return false;
      // "onun nümayəndə heyətinin"
      const of = [p.to, p.to + 1].findLast((i) => i < event.from && inGenitive(i)) ?? (p.f & F.GEN ? p.to - 1 : undefined);
      if (of === undefined || !inGenitive(of)) return false;
      // "BMT-nin dəvəti ilə səfər": what it has is something else
      for (let i = of + 1; i < event.from; i++) {
        const free = [scene.dates, places, scene.frames, parties].some((list) => overlapping(list, { from: i, to: i + 1 }));
        if (!free && page.words[i]?.readings[0]?.f && (page.words[i]?.readings[0].f ?? 0) & F.PSS3) return false;
      }
      return true;
    }
    if (p.from >= event.to) {
      if (p.from - event.to > reachOfGuest + 1) return false;
      if (declines === "none") return startingAt(hitsOf(page, "between-two"), event.to) !== undefined;
      for (let i = event.to; i < p.to; i++) if (i < p.from && !inGenitive(i)) return false;
      return inGenitive(p.from);
    }
    // "a World Bank delegation's visit"
    if (declines !== "none" || event.from - p.to > reachOfGuest) return false;
    return within(delegations, p.to, event.from).length > 0;
  };
  const sender = within(parties, clause.from, clause.to).find(isSender);
  if (!sender) return undefined;
  const named = within(parties, clause.from, clause.to).filter(
    (p) => !p.party.startsWith("org:") && (p.by === "name" || p.by === "capital" || p.by === "home"),
  );
  const goal = within(places, clause.from, clause.to).find((p) => p.state !== null)?.state ?? named[0]?.party ?? home;
  return goal ? [goal, sender.party] : undefined;
}

/** The state that stands right after the noun of a visit, by its name or a place of its ("visit to Bishkek"). */
function goalAfter({ page, parties, places, persons, posts }: Scene, event: Stretch, clause: Stretch): string | undefined {
  // «визита президента X в Y»: past him who goes
  const to = (startingAt(persons, event.to) ?? startingAt(posts, event.to) ?? event).to;
  const first = beginningIn(parties, to, Math.min(to + 4, clause.to)).find((p) => p.by === "name" || p.by === "capital");
  const place = beginningIn(places, to, Math.min(to + 4, clause.to))[0];
  if (!first && !place?.state) return undefined;
  const led = startingAt(hitsOf(page, "title-lead"), to)?.entry.code === "to";
  return led ? (first?.party ?? place?.state ?? undefined) : undefined;
}

/** The state to which who goes, where prepositions tell: that of the first town or country behind the verb, from which he does not come. */
function goalOfVerb({ page, parties, places }: Scene, verb: Stretch, clause: Stretch, traveller: string): string | undefined {
  const to = Math.min(verb.to + 7, clause.to);
  const goals: readonly (Stretch & { state: string | null })[] = [
    ...beginningIn(places, verb.from, to),
    ...beginningIn(parties, verb.from, to).flatMap((p) =>
      p.by === "name" || p.by === "capital" || p.by === "home" ? { from: p.from, to: p.to, state: p.party } : [],
    ),
  ];
  const from = hitsOf(page, "date-from-before");
  const [first] = goals
    .filter((g) => g.state !== null && g.state !== traveller && !g.state.startsWith("org:") && !endingAt(from, g.from))
    // "left Baku for Moscow"
    .filter((g) => !(g.from > verb.from && g.to < verb.to && startingAt(places, verb.to)))
    .sort((a, b) => a.from - b.from);
  return first && !within(hitsOf(page, "where"), verb.to, first.from).length ? (first.state ?? undefined) : undefined;
}

/** The states of a known format of three or more that is named right beside an event ("C5+1 форматындағы кездесу"). */
function formatOf({ page }: Scene, event: Frame): readonly string[] | undefined {
  const { from, to } = page.sentences[event.sentence];
  return within(hitsOf(page, "body"), Math.max(from, event.from - 8), Math.min(to, event.to + 8))
    .map((h) => (h.entry.more?.parties as readonly string[] | undefined) ?? [])
    .find((parties) => parties.length > 2);
}

/** Words of the longest title that a post is told by. */
const longestTitle = 30;

/** "The ministers", "iki lider", "two presidents": words for both sides, none of whom they name. */
export function jointIn({ page, posts, persons }: Scene, { from, to }: Stretch): (Stretch & { f: number })[] {
  const numbers = numbersOf(page);
  const two = (h: Stretch) => h.from > from && numbers.at(h.from - 1, h.from)?.value === 2;
  const found: (Stretch & { f: number })[] = within(hitsOf(page, "sides"), from, to);
  for (const h of within(hitsOf(page, "leaders"), from, to)) if (two(h)) found.push(h);
  for (const p of within(posts, from, to))
    if (!p.states.length && (two(p) || numbers.at(p.from, p.to)?.value === 2)) found.push(p);
  if (!found.length) return found;
  const ofStates = beginningIn(posts, from - longestTitle, to).filter((p) => p.states.length > 0);
  return found.filter((h) => !overlapping(ofStates, h) && !overlapping(persons, h));
}

/** Whether a stretch names two office-holders by their number. */
const countsTwoMen = ({ page, posts }: Scene, { from, to }: Stretch): boolean =>
  within(posts, from, to).some(
    (p) => !p.states.length && [p.from - 1, p.from].some((at) => at >= from && numbersOf(page).at(at, at + 1)?.value === 2),
  );

/** "Iki prezident": an office of which two are spoken of. */
const isCountedTwo = ({ page }: Scene, { from }: Stretch): boolean =>
  [from - 1, from].some((at) => at >= 0 && numbersOf(page).at(at, at + 1)?.value === 2);

/** Whether "the two presidents", "the ministers" are those who meet: the subject, or what the event is of. */
function isJoint({ page }: Scene, hit: Stretch & { f: number }, event: Frame): boolean {
  if (page.language.morphology.verbLast) return hit.to <= event.from && !(hit.f & (CASES & ~F.GEN));
  return hit.to <= event.from ? !(hit.f & (CASES & ~F.GEN)) || !event.nominal : event.nominal && hit.from - event.to <= 2;
}

/** The states that the paragraph of an event has named before it, or before another token, where they are two. */
function sidesOfParagraph(scene: Scene, event: Stretch, before = event.from): string[] {
  const { sentences } = scene.page;
  const at = sentenceOf(scene.page, event.from);
  let first = at;
  while (first > 0 && sentences[first - 1].paragraph === sentences[at].paragraph) first--;
  // "The sides discussed deliveries from A to B": a paragraph on the two of the text
  const opener = within(hitsOf(scene.page, "sides"), sentences[first].from, sentences[first].from + 2);
  const named = scene.posts.filter((p) => p.states.length > 1);
  if (scene.pair.length === 2 && opener.some((h) => !(h.f & CASES) && !overlapping(named, h))) return [];
  const states = new Set<string>();
  for (const m of within(scene.persons, sentences[first].from, before)) if (m.person.state) states.add(m.person.state);
  for (const p of within(scene.parties, sentences[first].from, before)) if (p.by !== "capital") states.add(p.party);
  const list = [...states].filter((s) => !s.startsWith("org:"));
  return list.length === 2 && first < at ? list : [];
}

/** "Türkiyənin vasitəçiliyi ilə": a state or organisation by whose mediation others meet sits at no side. */
function mediates({ page }: Scene, { from, to, f }: Stretch & { readonly f: number }): boolean {
  const hits = hitsOf(page, "mediation");
  if (!hits.length) return false;
  if (page.language.morphology.verbLast) return (f & F.GEN) !== 0 && startingAt(hits, to) !== undefined;
  return (
    [0, 1].some((n) => endingAt(hits, from - n) !== undefined) ||
    (startingAt(hits, to) ?? startingAt(hits, to + 1))?.to !== undefined
  );
}

/**
 * "Мемлекет басшысы Бакуге барды. Онда ол X-пен кездесті": whether the subject of a verb, a pronoun or nobody who is told, is an office of home's in the nominative
 * that this sentence or the one before names without its holder; `other` is the side that is known.
 */
export function isOfHomeOffice(scene: Scene, sentence: number, verb: Frame, other: string): boolean {
  const { page, home } = scene;
  if (!page.language.morphology.verbLast || !verb.finite || verb.voice === "passive" || verb.negative || other === home)
    return false;
  const s = page.sentences[sentence];
  if (within(scene.persons, s.from, verb.from).some((m) => isNominative(scene, m))) return false;
  const officeIn = (from: number, to: number) =>
    within(scene.posts, from, to).some(
      (p) =>
        p.stateFrom === "home" && !p.plural && singular.has(p.post) && isNominative(scene, p) && !around(scene.persons, p).length,
    );
  if (officeIn(s.from, verb.from)) return true;
  const last = page.sentences[sentence - 1];
  const others = within(scene.posts, s.from, verb.from).some((p) => isNominative(scene, p));
  return last !== undefined && !others && !within(scene.persons, last.from, last.to).length && officeIn(last.from, last.to);
}
