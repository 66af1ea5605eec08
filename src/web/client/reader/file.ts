/** The text of a file: plain text in UTF-8 or the older Cyrillic encoding, or the words of a saved page. */
export async function textOfFile(file: File): Promise<string> {
  const bytes = await file.arrayBuffer();
  const text = decoded(bytes).replace(/^\ufeff/, "");
  return /\.html?$/i.test(file.name) || file.type === "text/html" ? textOfPage(text) : text;
}

function decoded(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1251").decode(bytes);
  }
}

const blocks = "p, div, h1, h2, h3, h4, li, tr, br, section, article, header, footer, blockquote";

/** The words of a page, a line for each of its blocks. Nothing of the page is run or fetched. */
function textOfPage(page: string): string {
  const parsed = new DOMParser().parseFromString(page, "text/html");
  for (const element of parsed.querySelectorAll("script, style, noscript, template, nav, svg")) element.remove();
  for (const block of parsed.querySelectorAll(blocks)) block.before("\n");
  for (const block of parsed.querySelectorAll(blocks)) block.after("\n");
  const title = parsed.title.trim();
  const lines = (parsed.body.textContent ?? "").split("\n").map((line) => line.replace(/\s+/g, " ").trim());
  const kept = lines
    .filter((line, index) => line !== "" || lines[index - 1] !== "")
    .join("\n")
    .trim();
  return title === "" || kept.startsWith(title) ? kept : `${title}\n\n${kept}`;
}
