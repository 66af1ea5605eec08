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
  /** opening words of notes that belong to the text though they look like a heading ("Reference:", "Eslatma:") */
  readonly notes: string;
  /** how letters close, before the signature */
  readonly closings: string;
}
