/**
 * HTML as values: what stands in a template is text and gets escaped, unless it is itself HTML made here. Attributes are
 * always written in double quotes.
 */
export class Html {
  readonly source: string;

  constructor(source: string) {
    this.source = source;
  }

  toString(): string {
    return this.source;
  }
}

/** What may stand in a template; `null`, `undefined` and `false` are nothing. */
export type Part = Html | string | number | null | undefined | false | readonly Part[];

/** `` html`<p>${text}</p>` ``: a piece of HTML with its parts escaped. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  let source = strings[0];
  for (const [index, part] of parts.entries()) source += write(part) + strings[index + 1];
  return new Html(source);
}

/** Pieces one after another, with nothing between them. */
export function join(parts: readonly Part[], between: Part = null): Html {
  return new Html(parts.map(write).join(write(between)));
}

/** Text as it must be written in HTML, in an element or in a quoted attribute. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

/** The words of a piece of HTML, without its elements. */
export function plain(piece: Html): string {
  return piece.source.replace(/<[^>]*>/g, "").replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => characters.get(entity) ?? entity);
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

const characters = new Map(Object.entries(entities).map(([character, entity]) => [entity, character]));

function write(part: Part): string {
  if (part instanceof Html) return part.source;
  if (part === null || part === undefined || part === false) return "";
  if (typeof part === "string") return escaped(part);
  if (typeof part === "number") return String(part);
  return part.map(write).join("");
}
