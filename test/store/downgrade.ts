import { factKinds } from "../../src/read/record.ts";

/** What texts say of deeds, by id. */
type DeedsById = ReadonlyMap<string, unknown>;

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/**
 * SQL that takes a store back to the format before, by format: for tests of what happens when an older store is opened. Only what
 * a migration added is taken away; what people decided is lost with it.
 */
const steps: Readonly<Record<number, (name: "sqlite" | "postgres", deeds: DeedsById) => readonly string[]>> = {
  // before, a text was found by one side alone where it had no other
  17: () => [
    `delete from deed_sides where side not like '% %' and exists (select 1 from deed_sides as other
      where other.text = deed_sides.text and other.side < deed_sides.side)`,
  ],
  16: (name, deeds) => [
    "alter table digests drop column tells",
    `create table deeds (text ${name === "postgres" ? "bigint" : "integer"} primary key, told text not null)`,
    ...[...deeds].map(
      ([id, told]) => `insert into deeds select key, ${quoted(JSON.stringify(told))} from texts where id = ${quoted(id)}`,
    ),
    ...(deeds.size === 0 ? ["delete from deed_marks", "delete from deed_sides", "update text_pairs set marks = null"] : []),
  ],
  15: () => [
    "drop table digests",
    "drop index tellings_link",
    "alter table tellings drop column encounter_id",
    "drop index person_names_link",
    "alter table person_names drop column person_id",
  ],
  14: (name) =>
    Object.entries({ deed_sides: "side, text", text_pairs: "a, b, text" }).flatMap(([table, key]) => [
      ...(name === "postgres" ? [`alter table ${table} drop constraint ${table}_pkey`] : []),
      `alter table ${table} drop column marks`,
      ...(name === "postgres" ? [`alter table ${table} add primary key (${key})`] : []),
    ]),
  13: (name) => (name === "postgres" ? ["drop index search_terms", "create index search_terms on search using gin (terms)"] : []),
  12: () => [
    ..."encounters_day encounters_place encounters_roll facts_kind facts_place".split(" ").map((index) => `drop index ${index}`),
    ..."encounter_pairs encounter_totals value_totals".split(" ").map((table) => `drop table ${table}`),
    "alter table encounters drop column place",
    "create index encounters_day on encounters (date_min, key)",
    "create index facts_kind on facts (kind, date_min, text, ordinal)",
    "create index facts_place on facts (kind, place, form, status, date_min) where place is not null",
  ],
  11: () => ["drop table name_words"],
  10: () => ["drop table deed_marks"],
  9: () => [
    "drop index names_fold",
    "alter table names drop column bearer",
    "create unique index names_fold on names (fold, state)",
  ],
  8: () => [
    "delete from pins where text is not null and of = 'people'",
    ..."pins_current pins_text pins_hash".split(" ").map((index) => `drop index ${index}`),
    ..."current fact text hash item standing".split(" ").map((column) => `alter table pins drop column ${column}`),
  ],
  7: () =>
    ["text_pairs", "pair_totals"].flatMap((table) => factKinds.map((kind) => `alter table ${table} drop column own_${kind}`)),
  6: () => ["drop index facts_place", "drop index facts_project"],
  5: () => ["drop table deeds", "drop table deed_sides"],
  4: (name) => [
    "drop table near_bands",
    `create table near_bands (band text not null, text ${name === "postgres" ? "bigint" : "integer"} not null, primary key (band, text))`,
    "create index near_bands_text on near_bands (text)",
  ],
  3: () => [
    ..."name_blocks name_posts people person_names encounters encounter_parties tellings telling_blocks pins near_bands near_copies"
      .split(" ")
      .map((table) => `drop table ${table}`),
    "drop index spellings_text_of",
    "alter table spellings drop column written",
    "delete from meta where key = 'relink'",
  ],
  2: (name) => [
    "drop table verdicts",
    "drop table decisions",
    "drop index facts_doubt",
    "alter table facts drop column doubt",
    "alter table texts drop column given",
    ...(name === "postgres"
      ? ["drop function decisions_only_added()", "alter table names alter column key set generated always"]
      : []),
  ],
};

/** SQL that makes a store of the newest format one of an older; it keeps the deeds that are given, which are those of all texts, or none. */
export function toFormat(name: "sqlite" | "postgres", wanted: number, deeds: DeedsById = new Map()): string[] {
  const formats = Object.keys(steps)
    .map(Number)
    .filter((format) => format > wanted)
    .sort((a, b) => b - a);
  return [
    ...formats.flatMap((format) => steps[format]!(name, deeds)),
    `update meta set value = '${wanted}' where key = 'format'`,
  ];
}

/** SQL that makes a store of the newest format one of the first. */
export const toFirstFormat = (name: "sqlite" | "postgres"): string[] => toFormat(name, 1);
