/** Sorts of documents between states. */
export type DocumentKind =
  | "treaty"
  | "agreement"
  | "memorandum"
  | "joint-statement"
  | "declaration"
  | "protocol"
  | "programme"
  | "plan"
  | "contract"
  | "resolution"
  | "other";

/** What can be done with a document. */
export type DocumentAction = "signed" | "adopted" | "ratified" | "initialled" | "in-force" | "implementing" | "preparing";

/** How a language speaks of documents: their names, what is done with them, how their titles are built. */
export interface Documents {
  /** whether a title's subject stands before its noun ("… haqqında saziş") or after it ("соглашение о …") */
  readonly subject: "before" | "after";
  /** nouns that name a document whatever is said of it */
  readonly kinds: Readonly<Partial<Record<DocumentKind, string>>>;
  /** nouns that name one only where it is signed, adopted or the like, or bears a title: plan, declaration, "razılaşma" */
  readonly weak: Readonly<Partial<Record<DocumentKind, string>>>;
  /** the noun "document" and its like: a package where there are several, else "other" */
  readonly papers: string;
  /** nouns of several documents at once: "package of documents" */
  readonly packages: string;
  /** expressions with such nouns that name no document: "legal base of treaties", "agreement was reached", protocol department */
  readonly not: string;
  readonly actions: Readonly<Record<DocumentAction, string>>;
  /** what stands next to the noun of a document that is not ready: draft */
  readonly draft: string;
  /** words that put a deed ahead: it is planned, proposed, needed, being made ready */
  readonly ahead: string;
  /** numberless words of quantity before the noun: several, bir_sıra, ряд (apart by spaces, a word and the one before it joined by "_") */
  readonly several: string;
  /** words that tie a title's subject to its noun: haqqında, dair; о, между; on, between (single words) */
  readonly about: string;
  /** those of them that tie a span of years only: "2025–2027 yıllar için"; after anything else they say why it was done (single words) */
  readonly span: string;
  /** words that may stand inside a title although their ending or class says it has ended: sahəsində, arasında (single words) */
  readonly inside: string;
  /** words that tie a date to the document it is the date of: "of 2 June", «от 2 июня», "2 iyun tarixli" (single words) */
  readonly dated: string;
  /** words that put a deed to a day or place after a title: "in Tokyo", «в октябре» (single words; used where `subject` is "after") */
  readonly when: string;
  /** words that end a title: adverbs, pronouns, postpositions of time, conjunctions of clauses (single words) */
  readonly stop: string;
  /** endings of words that are part of no title, be they known or not: verbs in -ся (used where `subject` is "after") */
  readonly unlike?: string;
  /** words that stand before the noun as a part of its name: joint, framework (dictionary forms; used where `subject` is "after") */
  readonly modifiers: string;
  /** "and", between two documents (single words) */
  readonly and: string;
  /** words that tell of one more document: also, «также» (single words) */
  readonly also: string;
  /** words right before a deed that put it ahead whatever its form: "will be signed", «будет подписано» (single words) */
  readonly yet: string;
  /**
   * words that say a deed has not been done: before it in its clause ("until", «пока») where `subject` is "after", else right after it
   * ("imzalanana qədər", "imzalanmış deyil"; single words)
   */
  readonly undone: string;
  /** words that open a list of documents: following, among them, including */
  readonly list: string;
  /** scope, list of goods: what of a document is widened, which is itself in force */
  readonly scope: string;
  /** companies and goods: a treaty between such is a contract */
  readonly firms: string;
  /** the noun that treaties and contracts both bear, and the words that tie a contract's subject to it: "bo'yicha shartnoma" (single words) */
  readonly trade?: { readonly noun: string; readonly ties: string };
  /** subjects by which that noun is of a treaty, where it is of an agreement with any other: border, peace, friendship */
  readonly solemn?: string;
  /** closing words of a document that prints its own text: "Done at", "Совершено в" */
  readonly closing: string;
  /** how the words before a noun take its gender in the nominative, where they do: adjective ending → ending by the noun's last letter */
  readonly agreement?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}
