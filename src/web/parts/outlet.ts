import { type Html, html } from "../html.ts";

/** A text as a line of evidence knows it. */
interface Named {
  readonly source: string | null;
  readonly title?: string | null;
}

/** What a reader calls a text: its outlet, of a text without one the first words of its title (so many letters at most), else its id. */
export function outletOf({ source, title }: Named, id: string, most = 60): string {
  if (source !== null) return source;
  return title ? firstWords(title, most) : id;
}

/** Beside a text that is called by its title, the id by which its file is found; nothing where an outlet is known. */
export function fileOf({ source, title }: Named, id: string): Html | null {
  return source === null && title ? html` <small class="file">${id}</small>` : null;
}

/** A title without the signs that a page sets before its first word; as it is where it has no word. */
export function titleOf(title: string): string {
  const words = title
    .replace(/^[\p{So}\p{Co}\p{Cn}\p{Cf}\s•·|]+/u, "")
    .replace(/\s+/g, " ")
    .trim();
  return words || title;
}

function firstWords(title: string, most: number): string {
  const line = titleOf(title);
  if (line.length <= most) return line;
  const cut = line.slice(0, most + 1).replace(/\s+\S*$/, "");
  return `${(cut.length > most ? line.slice(0, most).toWellFormed() : cut).replace(/[\s,;:.–—-]+$/, "")}…`;
}
