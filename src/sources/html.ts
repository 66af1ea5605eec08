import { Parser } from "htmlparser2";
import { dayOfStamp } from "./day.ts";

/** What a page says: its text, as one reads it, and what its head tells about it. */
export interface Page {
  /** blocks parted by an empty line, lines of lists and tables by a line's end; no mark-up, no menus */
  text: string;
  title: string | undefined;
  /** og:site_name */
  site: string | undefined;
  /** day of publication, YYYY-MM-DD */
  published: string | undefined;
  /** the page's own address (canonical link or og:url), where it is absolute */
  url: string | undefined;
}

// Never text.
const dropped = new Set(
  "script style noscript template svg math iframe object embed canvas audio video head select button textarea datalist dialog map".split(
    " ",
  ),
);
// Text beside the matter: kept apart, and used only where a page has nothing else.
const sides = new Set(["nav", "footer", "aside", "menu"]);
const sideRoles = new Set([
  "navigation",
  "contentinfo",
  "banner",
  "search",
  "complementary",
  "menu",
  "menubar",
  "dialog",
  "alertdialog",
]);
const blocks = new Set(
  "address article aside blockquote body center dd details dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend main menu nav ol p pre section summary table tbody tfoot thead ul caption".split(
    " ",
  ),
);
const lines = new Set(["br", "li", "tr", "option"]);
const cells = new Set(["td", "th"]);

type Zone = "drop" | "hidden" | "side" | "body" | "main" | "article";
// An element inside another takes the stronger of the two zones: what is hidden stays so inside an article.
const strength: Record<Zone, number> = { body: 0, main: 1, article: 2, side: 3, hidden: 4, drop: 5 };

// Elements whose content the parser takes as it stands; they hold no others.
const rawText = new Set(["script", "style", "title", "textarea"]);

/**
 * The parser looks through its list of open elements at each tag, so that a page nested without end takes time without end. Once
 * a page is nested deeper than browsers allow, what follows is read flat: every element is taken as an empty one.
 */
class DepthLimitedParser extends Parser {
  flat = false;
  protected override isVoidElement(name: string): boolean {
    return super.isVoidElement(name) || (this.flat && !rawText.has(name));
  }
}
const deepest = 512;

interface Block {
  text: string;
  zone: Zone;
  heading: boolean;
  /** what parts it from the block before */
  gap: "\n" | "\n\n";
}

/**
 * The text of an HTML page and what its head says. Lenient as browsers are: broken mark-up gives a text, never an error.
 * Where the page has one article, or a main part, of some length, the text is that part under the page's heading.
 */
export function readPage(html: string): Page {
  const found: Block[] = [];
  const open: { name: string; zone: Zone }[] = [];
  let zone: Zone = "body";
  let words = "";
  let gap: Block["gap"] = "\n\n";
  let pre = 0;
  let heading = 0;
  let articles = 0;
  let title = "";
  let inTitle = false;
  let data: string | undefined;
  const meta = new Map<string, string>();
  const stamps: { day: string; zone: Zone }[] = [];
  let published: string | undefined;
  let canonical: string | undefined;

  const flush = (next: Block["gap"]): void => {
    const text = (pre > 0 ? words.replace(/\r\n?/g, "\n") : words.replace(/[ \t\r\n\f]*\t[ \t\r\n\f]*/g, "\t")).trim();
    if (text !== "") {
      found.push({ text, zone, heading: heading > 0, gap });
      gap = next;
    } else if (next === "\n\n") gap = next;
    words = "";
  };
  const note = (name: string, attributes: Record<string, string>): void => {
    if (name === "meta" && attributes.content !== undefined) {
      const key = (attributes.property ?? attributes.name ?? attributes.itemprop ?? "").toLowerCase();
      if (key !== "" && !meta.has(key)) meta.set(key, attributes.content.trim());
    } else if (name === "link" && attributes.rel?.toLowerCase() === "canonical") canonical ??= attributes.href;
    else if (name === "time" && attributes.datetime !== undefined) {
      const day = dayOfStamp(attributes.datetime);
      if (day === undefined) return;
      if (attributes.itemprop === "datePublished" || attributes.pubdate !== undefined) published ??= day;
      stamps.push({ day, zone });
    }
  };

  const parser = new DepthLimitedParser({
    onopentag(name, attributes) {
      note(name, attributes);
      if (name === "title" && title === "") inTitle = true;
      if (name === "script" && attributes.type?.toLowerCase() === "application/ld+json") data = "";
      if (blocks.has(name)) flush("\n\n");
      else if (lines.has(name)) flush("\n");
      else if (cells.has(name) && words.trim() !== "") words += "\t";
      if (open.push({ name, zone }) > deepest) parser.flat = true;
      const own = zoneOf(name, attributes);
      if (own === "article" && zone !== "article" && strength[zone] < strength.side) articles++;
      if (strength[own] > strength[zone]) zone = own;
      if (name === "pre") pre++;
      if (name === "h1") heading++;
    },
    onclosetag(name) {
      // the parser closes in order, so the last open element is this one
      const last = open.pop();
      if (name === "title") inTitle = false;
      if (name === "script" && data !== undefined) {
        published ??= dayOfStamp(/"datePublished"\s*:\s*"([^"]{8,40})"/.exec(data)?.[1] ?? "");
        data = undefined;
      }
      if (blocks.has(name)) flush("\n\n");
      else if (lines.has(name)) flush("\n");
      if (name === "pre") pre--;
      if (name === "h1") heading--;
      if (last !== undefined) zone = last.zone;
    },
    ontext(text) {
      if (inTitle) title += text;
      else if (data !== undefined) data += text;
      else if (zone !== "drop") {
        if (pre > 0) words += text;
        else {
          const flat = text.replace(/[ \t\r\n\f]+/g, " ");
          words += /[ \t]$/.test(words) || words === "" ? flat.replace(/^ /, "") : flat;
        }
      }
    },
  });
  parser.write(html);
  parser.end();
  flush("\n\n");

  const stamp = (name: string): string | undefined => dayOfStamp(meta.get(name) ?? "");
  const ownStamps = stamps.filter((s) => s.zone === "article" || s.zone === "main");
  const days = new Set(stamps.map((s) => s.day));
  const address = canonical ?? meta.get("og:url");
  return {
    text: choose(found, articles),
    title: title.replace(/\s+/g, " ").trim() || meta.get("og:title") || undefined,
    site: meta.get("og:site_name") || undefined,
    published:
      stamp("article:published_time") ??
      stamp("datepublished") ??
      published ??
      dateNames.map(stamp).find((day) => day !== undefined) ??
      ownStamps[0]?.day ??
      (days.size === 1 ? stamps[0].day : undefined),
    url: address !== undefined && /^https?:\/\/\S+$/i.test(address) ? address : undefined,
  };
}

const dateNames = [
  "pubdate",
  "publishdate",
  "publish-date",
  "date",
  "dc.date.issued",
  "dc.date",
  "dcterms.created",
  "parsely-pub-date",
];

function zoneOf(name: string, attributes: Record<string, string>): Zone {
  if (dropped.has(name)) return "drop";
  if (attributes.hidden !== undefined || attributes["aria-hidden"] === "true") return "hidden";
  if (attributes.style !== undefined && /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attributes.style)) return "hidden";
  if (sides.has(name) || sideRoles.has(attributes.role?.toLowerCase() ?? "")) return "side";
  if (name === "article") return "article";
  if (name === "main" || attributes.role === "main") return "main";
  return "body";
}

/** Shorter than this, an article element is a teaser or an ornament. */
const enough = 200;

function choose(found: readonly Block[], articles: number): string {
  const within = (...zones: Zone[]): Block[] => found.filter((block) => zones.includes(block.zone));
  const article = within("article");
  const main = within("main", "article");
  const all = within("body", "main", "article");
  const part = articles === 1 && length(article) >= enough ? article : length(main) >= enough ? main : all;
  if (part.length === 0) return join(found);
  // the heading often stands above the article
  const headline = part === all || part.some((block) => block.heading) ? undefined : all.find((block) => block.heading);
  return join(headline === undefined || found.indexOf(headline) > found.indexOf(part[0]) ? part : [headline, ...part]);
}

const length = (found: readonly Block[]): number => found.reduce((sum, block) => sum + block.text.length, 0);
const join = (found: readonly Block[]): string => found.map((block, i) => (i === 0 ? "" : block.gap) + block.text).join("");

/** The encoding that the beginning of a page declares for itself. */
export function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 4096));
  const found =
    /<meta\b[^>]*?\bcharset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head) ??
    /^\s*<\?xml[^>]*?\bencoding\s*=\s*["']([\w.:-]+)/i.exec(head);
  // a page that could be read so far as ASCII is not UTF-16, whatever it says
  return found === null || /^utf-?16/i.test(found[1]) ? undefined : found[1];
}
