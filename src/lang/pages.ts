/**
 * Words of the pages that texts come on: what stands around an article on the sites of a language's presidents, ministries, agencies
 * and newspapers. Every value is a list of phrases apart by ";", in small letters; * stands for the rest of a word ("хабар*").
 * Marks and case do not count, nor do dots on i; Uzbek phrases are given in both scripts.
 */
export interface Pages {
  /** heads of lists of links to other texts: the list follows on the same line or the next ones */
  readonly related: string;
  /** phrases of notices and calls (rights, reuse, typing errors, subscription, comments): a sentence that holds one is not the text */
  readonly notices: string;
  /** phrases of counters, imprints and tools of a page: a line that holds one and is no sentence is not the text */
  readonly furniture: string;
  /** what is counted beside a number: views, comments, minutes of reading */
  readonly counters: string;
  /** words and phrases of menus, buttons and counters: a line made of nothing else is not the text */
  readonly buttons: string;
  /** names of sections, as they stand by themselves over a headline or in a path */
  readonly rubrics: string;
  /** what opens a credit line of one who took, wrote, translated or prepared: the name follows */
  readonly credits: string;
  /** what stands before the day of publication */
  readonly published: string;
  /** what stands before the day of a later change */
  readonly updated: string;
  /** short words that close the subject line of a press release ("… Hk."), folded, apart by spaces */
  readonly subjects?: string;
  /** opening words of notes that belong to the text though they look like a heading ("Reference:", "Eslatma:") */
  readonly notes: string;
  /** how letters close, before the signature */
  readonly closings: string;
  /** on pages that write the month before the day in numbers (06/03/2024 is 3 June), as they are written: case and marks count */
  readonly monthFirst?: string;
  readonly sources: Sources;
}

/** How texts name the body or outlet they have their news from. Lists as in Pages. */
export interface Sources {
  /** last words of the name of an official source as they stand in it, without case: ministry, press service, embassy */
  readonly bodies: string;
  /** agencies, papers, stations and sites by name, without case */
  readonly outlets: string;
  /** words for those who write for an outlet, which are no part of its name: "müxbiri", "correspondent" */
  readonly staff: string;
  /** words that lead up to a source: "bu barədə", "об этом" */
  readonly leads: string;
  /**
   * Reporting words that follow the source, by the endings that it bears before them (apart by spaces, longest first; "" for none).
   * The endings are cut off to get the name.
   */
  readonly after: Readonly<Record<string, string>>;
  /** reporting words that the source follows, without an ending or changed as `nominative` says */
  readonly before: string;
  /** words in small letters that may stand inside a name; where absent, any may */
  readonly inside?: string;
  /**
   * Changed form → form in a name, where names after reporting words are declined (Russian). "*ending" is for an adjective before a
   * noun so changed; "*ending|о" before one that ends in that letter.
   */
  readonly nominative?: Readonly<Record<string, string>>;
}
