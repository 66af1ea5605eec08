import type { Head, Institution } from "../world/offices.ts";

/** Words for offices: heads of titles, institutions, and what stands with them. Expressions as src/read/word/lexis.ts says. */
export interface Titles {
  /** where the head stands in a title: after what it is of (Turkic), before it (Russian), or either (English) */
  readonly order: "last" | "first" | "both";
  /**
   * heads of titles; "deputy:minister" names the deputy in one word, "former:president" one whom all know to be out of office (the
   * first president), "office:chair" the office itself (chairmanship), "IE/head-of-government" is of one state
   */
  readonly heads: Readonly<
    Partial<Record<`${"" | `${Uppercase<string>}/`}${"" | "deputy:" | "former:" | "office:"}${Head}`, string>>
  >;
  /** one who holds the same office as the other: həmkar, counterpart */
  readonly counterpart: string;
  /** one who holds or held the same office of the same state: successor, predecessor */
  readonly successor: string;
  readonly predecessor: string;
  /** councils of foreign ministers, whose members are named without their office */
  readonly council: string;
  /** what committees of parliaments deal with, and bodies of the state below them do not */
  readonly houseFields: string;
  /** predicates of one who takes an office over from another, who stands in the ablative or after "from", and of one who replaces another */
  readonly takesOver: string;
  readonly replaces: string;
  /** bodies that run a firm or an institution: board, board of directors */
  readonly boards: string;
  /** institutions by kind, in general */
  readonly institutions: Readonly<Partial<Record<Institution, string>>>;
  /** how names of institutions in one word end, in the stem, and how they begin, with the state that tells: Госкомстат, Узтрансгаз */
  readonly compounds?: Readonly<Partial<Record<Institution, string>> & { begin: string }>;
  /** institutions that are a state's own: kind → party → names */
  readonly national: Readonly<Partial<Record<Institution, Readonly<Record<string, string>>>>>;
  /** what a minister of foreign affairs is minister of */
  readonly foreign: string;
  /** what ministries are of besides: words that are capitalised within titles and are no names */
  readonly fields: string;
  /** deputy, standing before the title (vice-, заместитель) and after it (müavini) */
  readonly deputyBefore: string;
  readonly deputyAfter: string;
  /**
   * small words inside a title whose head comes first: before what it is of, before where one is sent, before what one deals
   * with, before what its body belongs to ("under the Cabinet"); and articles
   */
  readonly leads: Readonly<Record<"of" | "to" | "about" | "article", string>> & { readonly under?: string };
  /** "on", "for" after what an envoy or minister deals with: üzrə, bo'yicha */
  readonly aboutAfter: string;
  /** "under, at" between an office and a body that belongs to it: huzuridagi */
  readonly beside: string;
  /** acting; former; both before or after the title */
  readonly acting: string;
  /** the word that closes a row of what a minister is for ("Economy and Foreign Affairs") */
  readonly affairs?: string;
  /** acting, abbreviated with points: before the title, or after it where heads close titles; apart by spaces, in small letters */
  readonly dottedActing: string;
  /** words of courtesy abbreviated with points: h.e. */
  readonly dottedHonorifics: string;
  readonly former: string;
  /** words that may stand inside a title: first, new, extraordinary and plenipotentiary, newly appointed */
  readonly modifiers: string;
  /** words of courtesy before and after names: cənab, Mr, Dr; -мырза */
  readonly honorifics: string;
  /** accompanied, together: before "with", "by" and one of a guest's own people, where titles do not follow what they are of */
  readonly company: string;
  /** verbs of heading or representing a side, and the nouns for a side that one can head */
  readonly heading: string;
  readonly delegation: string;
  /** on behalf of: beside a state for which a man is there */
  readonly onBehalf: string;
  /** husband, wife, son, daughter (his or her), right before a name */
  readonly relatives: string;
  /** "and" between two titles, names, or fields of a ministry */
  readonly and: string;
  /** "with" where it means "and" between two names or states ("Qazaxıstan ilə Türkiyənin nazirləri") */
  readonly andWith: string;
  /** trades of people who are no office-holders: journalist, photographer, footballer, singer */
  readonly trades: string;
  /** ways to point to a person by his part: guest, host, diplomat, minister */
  readonly roles: Readonly<{
    guest: string;
    diplomat: string;
    host: string;
    pronoun: string;
    official?: string;
    /** what makes a guest of the office right after it, where the word for a guest doesn't ("the visiting minister") */
    visiting?: string;
    /** he of two who was not named last: "the latter", "his interlocutor" */
    other?: string;
  }>;
  /** after a name and a title, says that it is his: "etib təyin", "as", "in the post of" */
  readonly as: string;
}
