import type { Hono } from "hono";
import type { Decision, LinkKind, Store } from "../store/store.ts";
import { evidenceOf } from "../view/items.ts";
import type { FactRow, FactRowOf, PersonDetail, PersonRow } from "../view/rows.ts";
import type { Say } from "../view/say/say.ts";
import { soundKey } from "../view/timeline.ts";
import { encounterUrl, type LinkedData, type LinkedMember, linkedPage, linksUrl, personKey, personUrl } from "../web/index.ts";
import { toCsv } from "./csv.ts";
import { deskOf, meantIn } from "./decisions.ts";
import { notFound, send } from "./forms.ts";
import { Query } from "./query.ts";
import { encountersNear, peopleOfKey } from "./stories.ts";
import { linkedColumns, linkedRows } from "./tables.ts";
import { encounterItem } from "./views.ts";

/** Spellings of a person that a page shows: those of most texts. */
const mostNames = 40;
/** Others that are offered to be joined. */
const mostCandidates = 12;
/** People of a side who are compared, those of most texts. */
const mostCompared = 500;
/** Decisions that are looked through for those about one thing: the latest. */
const mostDecisions = 5000;

/** The pages that tell why spellings are one person's and tellings of one encounter, and take them apart or join others. */
export function linkedRoutes(app: Hono, store: Store, today: () => string, decisions: boolean): void {
  for (const form of ["html", "json", "csv"] as const) {
    const ending = form === "html" ? "" : `.${form}`;
    for (const [of, gather] of [
      ["people", personLinked],
      ["encounters", encounterLinked],
    ] as const) {
      app.get(`/${of}/:key/links${ending}`, async (context) => {
        const query = new Query(context.req.url);
        const found = await gather(store, context.req.param("key"), query.text("name") ?? "");
        if (found === null) throw notFound(context);
        const about = await decisionsAbout(store, of, found);
        const meant = await meantIn(store, form === "html" ? about : []);
        const data: LinkedData = { ...found, of, decisions: about, meant, today: today() };
        const view = {
          shown: of === "people" ? [{ key: data.id, name: data.title, state: null }, data.candidates] : data.candidates,
          html: (say: Say) => linkedPage(data, say, deskOf(context, decisions)),
          json: () => ({ ...data, meant: undefined }),
          csv: () => toCsv(linkedColumns, linkedRows(data)),
        };
        return send(context, view, form);
      });
    }
  }
}

type Found = Omit<LinkedData, "of" | "decisions" | "meant" | "today">;

async function personLinked(store: Store, key: string, asked: string): Promise<Found | null> {
  const [row, ...more] = await peopleOfKey(store, key);
  const person = row === undefined || more.length > 0 ? null : await store.person(row.key);
  if (person === null) return null;
  const page = personUrl(personKey(person));
  return {
    id: person.key,
    title: person.name,
    page,
    here: linksUrl(page),
    members: await namesOf(store, person),
    candidates: (await peopleLike(store, person, asked)).map((other) => ({ person: other })),
    asked,
  };
}

/** Offices of one spelling that are shown apart, and texts that are looked through for them. */
const mostOffices = 6;
const mostLookedThrough = 40;

/**
 * The spellings of a person, each with a fact that has it: what a decision about the spelling names. A spelling that texts give several
 * offices is there with each, since two people may bear it.
 */
async function namesOf(store: Store, person: PersonDetail): Promise<LinkedMember[]> {
  const members: LinkedMember[] = [];
  const shown = new Set<string>();
  for (const { name, state, count, score, reasons, decidedBy } of person.names.slice(0, mostNames)) {
    const texts = person.mentions.filter((mention) => mention.name === name).reverse();
    const offices = new Map<string | null, FactRowOf<"people">>();
    for (const { text } of texts.slice(0, mostLookedThrough)) {
      const rows = (await store.text(text))?.facts.filter(
        (row): row is FactRowOf<"people"> => row.kind === "people" && row.fact.name === name && row.fact.state === state,
      );
      for (const row of rows ?? []) {
        const office = row.fact.post?.split(":")[0] ?? null;
        if (!offices.has(office) && offices.size < mostOffices) offices.set(office, row);
      }
      if (offices.size >= Math.min(person.posts.length, mostOffices)) break;
    }
    // where no office is told nothing tells two people apart
    if (offices.size > 1) offices.delete(null);
    for (const [post, row] of offices) {
      if (shown.has(row.id)) continue;
      shown.add(row.id);
      const words = evidenceOf(row as FactRow);
      const told = offices.size > 1 ? { post, texts: null } : { post: null, texts: count };
      members.push({ fact: row.id, name, state, ...told, words, link: { score, reasons, decidedBy } });
    }
  }
  return members;
}

/** Others who may be the same: of the name that is asked for, else of the same side and with a part of the name that sounds alike. */
async function peopleLike(store: Store, { key, spellings, state }: PersonRow, asked: string): Promise<PersonRow[]> {
  if (asked !== "") {
    const { rows } = await store.people({ name: asked, limit: mostCandidates + 1 });
    return rows.filter((one) => one.key !== key).slice(0, mostCandidates);
  }
  const own = soundsOf(spellings);
  const { rows } = await store.people({ state: state ?? undefined, limit: mostCompared });
  return rows
    .filter((one) => one.key !== key)
    .map((person) => ({ person, alike: [...soundsOf(person.spellings)].filter((word) => own.has(word)).length }))
    .filter(({ alike }) => alike > 0)
    .sort((x, y) => y.alike - x.alike)
    .slice(0, mostCandidates)
    .map(({ person }) => person);
}

/** How the parts of names sound, but for initials. */
function soundsOf(names: readonly string[]): Set<string> {
  const words = names.slice(0, 8).flatMap((name) => soundKey(name).split(/[ ']+/));
  return new Set(words.filter((word) => word.length > 2));
}

async function encounterLinked(store: Store, key: string): Promise<Found | null> {
  const item = await encounterItem(store, key);
  if (item === null) return null;
  const links = new Map((item.links ?? []).map((link) => [link.fact, link]));
  const page = encounterUrl(item.id);
  return {
    id: item.id,
    title: [item.date ?? "", item.place ?? "", item.parties.join("–")].filter((part) => part !== "").join(" · "),
    page,
    here: linksUrl(page),
    members: item.evidence.flatMap((words) => {
      const link = links.get(words.fact);
      return link === undefined ? [] : [{ fact: words.fact, name: null, state: null, post: null, texts: null, words, link }];
    }),
    candidates: (await encountersNear(store, item)).slice(0, mostCandidates).map((encounter) => ({ encounter })),
    asked: "",
  };
}

/** What people decided about a person or an encounter: joined with others, or taken apart; and the undoing of it. */
async function decisionsAbout(store: Store, of: LinkKind, { id, members }: Found): Promise<Decision[]> {
  const { rows } = await store.decisions({ limit: mostDecisions });
  const own = rows.filter(({ target }) => "of" in target && target.of === of);
  const idsOf = ({ target }: Decision): string[] => ("of" in target ? target.ids.flat() : []);
  const links = await store.links([...new Set(own.flatMap(idsOf))]);
  const facts = new Set(members.map(({ fact }) => fact));
  const about = own.filter((row) => idsOf(row).some((one) => one === id || facts.has(one) || links.get(one) === id));
  const numbers = new Set(about.map(({ number }) => number));
  return rows.filter((row) => numbers.has(row.number) || ("decision" in row.target && numbers.has(row.target.decision)));
}
