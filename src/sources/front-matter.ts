/** A Markdown file in two parts: what stands between two lines `---` at its beginning, and its text. */
export interface FrontMatter {
  /** `name: value` lines, quotation marks taken off; the first of a name counts */
  fields: ReadonlyMap<string, string>;
  text: string;
}

/** Only so much at the beginning of a file is looked at. */
const longest = 5000;

/**
 * Parts the metadata at the beginning of a Markdown file from its text. Only plain `name: value` lines are metadata; a file that
 * begins with another block between lines `---`, or with none, is text from its first character on.
 */
export function frontMatter(file: string): FrontMatter {
  const none = { fields: new Map<string, string>(), text: file };
  const block = /^---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(file.slice(0, longest));
  if (block === null) return none;
  const fields = new Map<string, string>();
  for (const line of block[1].split(/\r?\n/)) {
    if (/^\s*(?:#.*)?$/.test(line)) continue;
    const field = /^([A-Za-z][\w-]*):(?:[ \t]+(.*?))?[ \t]*$/.exec(line);
    if (field === null) return none;
    const name = field[1].toLowerCase();
    if (!fields.has(name)) fields.set(name, (field[2] ?? "").replace(/^(["'])(.*)\1$/, "$2"));
  }
  return { fields, text: file.slice(block[0].length).replace(/^(?:[ \t]*\r?\n)+/, "") };
}
