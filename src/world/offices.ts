/**
 * Offices, in no language: what the head of a title ("minister", "chair") together with the institution that it is of
 * ("parliament", "company") makes. The languages say with which words they name heads and institutions.
 */

/** What a person is called by his office, without the institution. */
export const heads = [
  "head-of-state", // "head of state", "leader of the nation"
  "head-of-government",
  "president",
  "minister",
  "foreign-minister", // where one word says it: "foreign secretary"
  "foreign-secretary", // a foreign minister, in South Asia the first civil servant of a foreign ministry
  "minister-of-state",
  "chair",
  "chief", // head, chief of …
  "leader", // of a state the head of state, else as chief
  "director",
  "manager",
  "secretary",
  "secretary-general",
  "state-secretary",
  "speaker",
  "governor",
  "ambassador",
  "envoy", // special representative
  "representative",
  "commissioner",
  "adviser",
  "administrator", // head of the president's administration, where one expression says it
  "spokesperson",
  "member",
  "parliamentarian",
  "royal",
  "crown-prince",
  "commander",
  "rector",
  "expert",
  "prosecutor",
  "founder",
  "co-chair",
  "security-secretary",
  "high-representative",
  "official", // any other office: department head, head of a section, judge …
] as const;
export type Head = (typeof heads)[number];

/** What an office can be of. */
export const institutions = [
  "state",
  "government",
  "parliament",
  "ministry",
  "foreign-ministry",
  "security-council",
  "administration", // of a president
  "palace", // a president's or government's seat as an institution (Aqorda, the White House)
  "agency", // state body below a ministry
  "central-bank",
  "company",
  "university",
  "society", // association, party, chamber of commerce, think tank, foundation
  "organisation", // international
  "organisation-agency", // an agency or office of an international organisation
  "region", // region, city, district
  "local-council",
  "committee", // a committee of a parliament, else of the state
  "commission", // a joint commission, a working group
  "delegation",
  "friendship-group",
  "department", // of a ministry or agency
  "army",
  "court",
  "press-service",
  "embassy",
  "outlet",
  "family", // "of the prime minister": an office held at another's side
] as const;
export type Institution = (typeof institutions)[number];

type Row = Partial<Record<Institution, string>> & { none: string };

/** Posts that a state body's, a firm's or a region's first man holds, whatever he is called. */
const first: Partial<Record<Institution, string>> = {
  state: "head-of-state",
  government: "head-of-government",
  parliament: "speaker",
  ministry: "minister",
  "foreign-ministry": "foreign-minister",
  "security-council": "security-council-secretary",
  administration: "presidential-adviser",
  palace: "presidential-adviser",
  agency: "head-of-agency",
  "central-bank": "head-of-agency",
  company: "head-of-organisation",
  university: "head-of-organisation",
  society: "head-of-organisation",
  organisation: "secretary-general",
  "organisation-agency": "head-of-organisation",
  region: "governor",
  "local-council": "governor",
  committee: "head-of-agency",
  commission: "other",
  delegation: "other",
  "friendship-group": "member-of-parliament",
  department: "other",
  army: "military-commander",
  court: "head-of-agency",
  "press-service": "spokesperson",
  embassy: "ambassador",
  outlet: "head-of-organisation",
  family: "other",
};

/** Head × institution → post. `none` where no institution stands with it; a missing cell is `none`. */
const table: Record<Head, Row> = {
  "head-of-state": { none: "head-of-state", region: "governor" },
  // a chancellor of a ministry is its first civil servant
  "head-of-government": {
    none: "head-of-government",
    ministry: "deputy-minister",
    "foreign-ministry": "deputy-foreign-minister",
    university: "head-of-organisation",
    // prime ministers of regions, lands and autonomous republics
    region: "governor",
  },
  president: { ...first, none: "head-of-state", ministry: "head-of-state", "foreign-ministry": "head-of-state" },
  minister: { none: "minister", "foreign-ministry": "foreign-minister" },
  "foreign-minister": { none: "foreign-minister" },
  "foreign-secretary": { none: "foreign-minister" },
  "minister-of-state": { none: "minister" },
  chair: { ...first, none: "other" },
  chief: { ...first, none: "other" },
  leader: { ...first, none: "other" },
  director: { ...first, none: "head-of-organisation", ministry: "other", "foreign-ministry": "other" },
  manager: {
    ...first,
    organisation: "head-of-organisation",
    none: "head-of-organisation",
    ministry: "other",
    "foreign-ministry": "other",
  },
  secretary: {
    none: "other",
    "security-council": "security-council-secretary",
    state: "deputy-minister",
    society: "head-of-organisation",
    "press-service": "spokesperson",
  },
  "secretary-general": {
    none: "secretary-general",
    society: "head-of-organisation",
    outlet: "other",
    ministry: "deputy-minister",
    "foreign-ministry": "deputy-foreign-minister",
    parliament: "other",
    "security-council": "security-council-secretary",
    company: "head-of-organisation",
    state: "secretary-general",
  },
  "state-secretary": { none: "deputy-minister", "foreign-ministry": "deputy-foreign-minister" },
  speaker: { none: "speaker" },
  governor: { none: "governor", "central-bank": "head-of-agency", organisation: "other" },
  ambassador: { none: "ambassador" },
  envoy: { none: "special-envoy", embassy: "ambassador" },
  representative: {
    none: "other",
    "organisation-agency": "head-of-organisation",
    organisation: "head-of-organisation",
    "foreign-ministry": "other",
    embassy: "other",
  },
  commissioner: { none: "head-of-agency", organisation: "other" },
  adviser: {
    none: "presidential-adviser",
    government: "other",
    parliament: "other",
    ministry: "other",
    "foreign-ministry": "other",
    company: "other",
    embassy: "other",
    agency: "other",
    family: "other",
    organisation: "other",
    society: "other",
    university: "other",
    region: "other",
  },
  administrator: { none: "presidential-adviser" },
  spokesperson: { none: "spokesperson" },
  member: { none: "other", parliament: "member-of-parliament", "friendship-group": "member-of-parliament" },
  parliamentarian: { none: "member-of-parliament" },
  royal: { none: "royal" },
  "crown-prince": { none: "royal" },
  commander: { none: "military-commander" },
  rector: { none: "head-of-organisation" },
  expert: { none: "expert" },
  prosecutor: { none: "head-of-agency" },
  founder: { none: "head-of-organisation" },
  "co-chair": {
    none: "other",
    company: "head-of-organisation",
    society: "head-of-organisation",
    university: "head-of-organisation",
  },
  "security-secretary": { none: "security-council-secretary" },
  "high-representative": { none: "foreign-minister" },
  official: { none: "other" },
};

/** What the deputy of one who holds a post holds. */
const deputies: Readonly<Record<string, string>> = {
  "head-of-state": "deputy-head-of-government",
  "head-of-government": "deputy-head-of-government",
  minister: "deputy-minister",
  "foreign-minister": "deputy-foreign-minister",
  speaker: "deputy-speaker",
  "head-of-agency": "deputy-head-of-agency",
  "secretary-general": "deputy-secretary-general",
  "presidential-adviser": "presidential-adviser",
  "deputy-head-of-government": "deputy-head-of-government",
  "member-of-parliament": "member-of-parliament",
  "deputy-minister": "deputy-minister",
  "security-council-secretary": "deputy-head-of-agency",
  "deputy-foreign-minister": "deputy-foreign-minister",
};

/** What the deputy of one who holds a post of the record holds. */
export const deputyOf = (post: string): string => deputies[post.replace(/:.*/, "")] ?? "other";

/**
 * The record's post of a title: its head, the institution next to it, and the one outside that ("the committee of the
 * parliament"). A committee or group of a parliament is led by a member of it; one who advises a president's office advises
 * the president.
 */
export function officeOf(head: Head, institution: Institution | null, outer: Institution | null, deputy: boolean): string {
  // a mission of an organisation is an office of it, its executive committee what a secretariat is
  if (outer === "organisation" && head !== "ambassador") {
    if (institution === "embassy") return deputy ? "other" : "head-of-organisation";
    if (institution === "committee") institution = "organisation";
  }
  // the administration of a region, not of a president
  if (institution === "administration" && outer === "region") institution = "region";
  let post = (institution && table[head][institution]) ?? table[head].none;
  if (institution === "committee" && outer === "parliament" && post === "head-of-agency") post = "member-of-parliament";
  if (institution === "commission" && outer === "parliament" && post === "other") post = "member-of-parliament";
  if (institution === "department") {
    if (outer === "administration" || outer === "palace") post = "presidential-adviser";
    else if (outer === "press-service") post = "spokesperson";
    // the board of a firm
    else if (outer === "company" && head === "chair") post = "head-of-organisation";
  }
  if (institution === "press-service" && first["press-service"] === post) return "spokesperson";
  return deputy ? (deputies[post] ?? "other") : post;
}

/** States whose foreign secretary is no minister. */
export const secretaries: ReadonlySet<string> = new Set(["PK", "IN", "BD", "NP", "LK"]);

/** How the offices of a party differ from those of others. */
export interface OwnOffices {
  /** Heads of titles that stand for another head there. */
  readonly heads?: Partial<Record<Head, Head>>;
  /** Posts of heads that deal with foreign affairs there. */
  readonly abroad?: Partial<Record<Head, string>>;
  /** Institutions that stand for another there. */
  readonly institutions?: Partial<Record<Institution, Institution>>;
  /** Commissioners and members of a board are ministers: "always", or where the organisation itself is named. */
  readonly board?: "always" | "named";
  /** A union of states: whoever presides over one of its bodies presides over an organisation, and bare commissioners are its own. */
  readonly union?: true;
  /** Whose president is meant where one is told of: the European Council, which some languages call as they do the Council of Europe. */
  readonly presidentOf?: string;
  /** A state in all but name: it sends ambassadors. */
  readonly sends?: true;
}

/** The parties whose offices differ. */
export const ownOffices: Readonly<Record<string, OwnOffices>> = {
  // the Secretary of State; an Assistant Secretary of State
  US: { heads: { "state-secretary": "foreign-minister" }, abroad: { adviser: "deputy-foreign-minister" } },
  // what is called a delegation of the Union is its office
  EU: { institutions: { delegation: "organisation-agency" }, board: "always", union: true },
  // its managing director heads it
  "org:IMF": { heads: { manager: "secretary-general" } },
  // members of the board of the Eurasian commission are called ministers
  "org:EAEU": { board: "named" },
  "org:TRNC": { sends: true },
  "org:CoE": { presidentOf: "EU" },
  // whoever chairs its commission heads it
  "org:AU": { institutions: { commission: "organisation" } },
};

/** The party whose commissioners are called so without its name. */
export const commissioners: string | undefined = Object.keys(ownOffices).find((party) => ownOffices[party].union);

/** Posts in order of weight: of two that one man holds, the weightier is his post in the record. */
const weight = [
  "royal",
  "head-of-state",
  "head-of-government",
  "foreign-minister",
  "deputy-head-of-government",
  "speaker",
  "minister",
  "security-council-secretary",
  "deputy-foreign-minister",
  "deputy-minister",
  "deputy-speaker",
  "secretary-general",
  "deputy-secretary-general",
  "ambassador",
  "presidential-adviser",
  "governor",
  "head-of-agency",
  "deputy-head-of-agency",
  "special-envoy",
  "military-commander",
  "spokesperson",
  "member-of-parliament",
  "head-of-organisation",
  "expert",
  "other",
];

/** Offices that weigh more than the title of a prince. */
const ofPrinces: ReadonlySet<string> = new Set([
  "head-of-government",
  "foreign-minister",
  "deputy-head-of-government",
  "minister",
  "deputy-minister",
  "deputy-foreign-minister",
  "ambassador",
  "head-of-agency",
  "governor",
]);

/** The weightier of two posts held at once (a foreign minister who is also deputy prime minister is a foreign minister). */
export function weightier(a: string, b: string): string {
  const rank = (post: string) => {
    const i = weight.indexOf(post.replace(/:.*/, ""));
    return (i < 0 ? weight.length : i) + (post.includes(":former") ? 100 : 0);
  };
  // a crown prince who heads the government, a prince who is a minister
  if (a === "royal" && ofPrinces.has(b.replace(/:.*/, ""))) return b;
  if (b === "royal" && ofPrinces.has(a.replace(/:.*/, ""))) return a;
  return rank(b) < rank(a) ? b : a;
}

/** Posts that one person of a state holds at a time. */
export const single: ReadonlySet<string> = new Set([
  "head-of-state",
  "head-of-government",
  "foreign-minister",
  "security-council-secretary",
  "secretary-general",
]);

/** States of which some have an office that is called so nowhere else: head and institution. */
export const ownTitles: Readonly<Record<string, readonly string[]>> = {
  "chair government": ["KG", "TM"],
  "deputy chair government": ["KG", "TM"],
};

/** States whose people bear surnames and given names of one or two syllables. */
export const shortNamed: ReadonlySet<string> = new Set(["CN", "KR", "KP", "VN", "SG"]);
