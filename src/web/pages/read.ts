import { fill } from "../../view/edtf.ts";
import type { TextDetail } from "../../view/rows.ts";
import { english } from "../../view/say/english.ts";
import type { Say } from "../../view/say/say.ts";
import { Html, html } from "../html.ts";
import { unlinked } from "../links.ts";
import { dayHint, dayInput } from "../parts/day.ts";
import { layout } from "../parts/layout.ts";
import { urls } from "../urls.ts";
import { readingOf } from "./text.ts";

/** What `/read` shows. */
export interface ReadData {
  /** the text to stand in the field */
  raw: string;
  /** day of publication as it was given, "" for none */
  published: string;
  /** what was read from it, where it was sent to the server */
  detail?: TextDetail;
}

/** Longest text that is read here, in UTF-16 code units. */
export const longestText = 200_000;

/** `/read`: a text of one's own, read as it is typed by the script of this page, or by the server where there is none. */
export function readPage(data: ReadData, say: Say = english): string {
  const ui = say.words.ui.read;
  const content = html`<header class="list-head"><h1>${ui.title}</h1><p class="lead">${ui.lead}</p></header><form class="try" action="${urls.read}" method="post" id="try" data-try data-tag="${say.words.tag}" data-working="${ui.working}" data-copied="${ui.copied}" data-addressed="${ui.addressed}" data-long="${fill(ui.long, { n: say.number(longestText) })}" data-broken="${ui.broken}"><p class="try-text"><label for="try-text">${ui.label}</label><textarea id="try-text" name="text" rows="10" spellcheck="false" maxlength="${longestText}" placeholder="${ui.placeholder}" dir="auto">${data.raw}</textarea></p><p class="try-day"><label for="try-day">${ui.published}</label>${dayInput("try-day", "published", data.published, say, "try")}${dayHint(say, "try")}<input type="hidden" name="spoken" value="${say.words.language}"></p><p class="try-actions"><button type="submit">${ui.button}</button> <label class="try-file" hidden>${ui.file}<input class="unseen" type="file" accept=".txt,.md,.html,.htm,text/plain,text/html" data-try-file></label></p></form><p class="try-status" role="status">${data.detail !== undefined && readStatus(data.detail, say)}</p><p class="try-kept" hidden>${ui.kept}</p><p class="try-share" hidden>${ui.share} <button type="button" data-share="link">${ui.link}</button> <button type="button" data-share="json">${ui.json}</button> <button type="button" data-share="html">${ui.html}</button></p><div class="try-reading">${data.detail !== undefined && readingPart(data.detail, say)}</div>`;
  return layout({ title: ui.title, say, place: "read", kind: "read", taking: "try", scripts: [urls.readScript] }, content);
}

/** The language that was recognised and how much was read, in a few words. */
export function readStatus(detail: TextDetail, say: Say): string {
  return `${say.language(detail.language)} · ${say.count(say.words.ui.counts.facts, detail.facts.length)}`;
}

/** What was read from a text, beside the text. */
export function readingPart(detail: TextDetail, say: Say): Html {
  return readingOf(
    detail,
    say,
    html`<p class="engine">${fill(say.words.ui.text.engine, { version: detail.record.doc.engine })}</p>`,
    { rules: true },
  );
}

/** A reading as one file that needs nothing else: `style` is the style sheet. */
export function readingFile(detail: TextDetail, style: string, say: Say): string {
  const { title } = say.words.ui.read;
  return html`<!doctype html>
<html lang="${say.words.tag}" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title} · ${say.words.ui.product}</title>
<style>${new Html(style.replaceAll("</", "<\\/"))}</style>
</head>
<body>
<main class="page page-text">
<header class="list-head"><h1>${title}</h1><p class="lead">${readStatus(detail, say)}</p></header>
${new Html(unlinked(readingPart(detail, say).source))}
</main>
</body>
</html>
`.source;
}
