import { escaped } from "./html.ts";

/** Where a page is shown. */
export interface Shown {
  /** path and query of its own address */
  url: string;
  /** the language that the address names; `null` where the browser's wish decided */
  language: string | null;
}

/** Addresses that say the same in every language. */
const inNoLanguage = /^\/(?:assets|api)\/|\.(?:json|csv)(?:[?#]|$)/;

/**
 * A page with its links in place: a language that was chosen goes along on every link and form, and links that only name a
 * language lead to this same page in it. Works on what `html` makes, where attributes stand in double quotes.
 */
export function placed(page: string, { url, language }: Shown): string {
  const own = page.replace(
    / (href|formaction)="\?lang=([\w-]+)"/g,
    (_, name: string, other: string) => ` ${name}="${escaped(inLanguage(url, other))}"`,
  );
  if (language === null) return own;
  const links = own.replace(/(<a\b[^>]*?|<link\b[^>]*?) href="(\/[^"]*)"/g, (whole, tag: string, address: string) =>
    inNoLanguage.test(address) || /[?;]lang=/.test(address)
      ? whole
      : `${tag} href="${escaped(inLanguage(unescaped(address), language))}"`,
  );
  // what an action holds behind its "?" is lost when a form is sent
  return links.replace(/<form\b[^>]*>/g, (form) =>
    form.includes(' method="post"')
      ? form.replace(
          / action="([^"]*)"/,
          (_, address: string) => ` action="${escaped(inLanguage(unescaped(address), language))}"`,
        )
      : `${form}<input type="hidden" name="lang" value="${escaped(language)}">`,
  );
}

/** A piece of a page as it stands where no such pages are: words that led to other pages are words, links within the piece stay. */
export function unlinked(piece: string): string {
  return piece.replace(/<a\b[^>]*? href="\/[^"]*"[^>]*>(.*?)<\/a>/gs, "$1");
}

/** An address in a language. */
export function inLanguage(url: string, language: string): string {
  const [address, place] = url.split(/(?=#)/, 2);
  const [path, query] = address.split("?", 2);
  const search = new URLSearchParams(query);
  search.set("lang", language);
  return `${path}?${search}${place ?? ""}`;
}

const entities: Readonly<Record<string, string>> = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#39;": "'" };

function unescaped(text: string): string {
  return text.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => entities[entity]);
}
