import { type Briefing, type BriefingItem, type BriefingWords, quoted as inMarks, leadOf } from "../../view/export/briefing.ts";
import { type Html, html } from "../html.ts";
import { langOf } from "../parts/evidence.ts";

/** A briefing as one HTML file that needs nothing else, fit for paper. */
export function briefingPage(briefing: Briefing): string {
  return html`<!doctype html>
<html lang="${briefing.tag}" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${briefing.title}: ${briefing.kind}</title>
<style>body{max-width:44rem;margin:2rem auto;padding:0 1rem;font:1.0625rem/1.5 "Noto Serif",Cambria,Georgia,serif;color:#1a2026;background:#fff;overflow-wrap:anywhere}h1{margin:0;font-size:2rem;line-height:1.2}h2{margin:2rem 0 .75rem;padding-bottom:.15rem;border-bottom:1px solid;font-size:1.25rem;break-after:avoid}.kind{margin:0;color:#0d5670;font-size:.875rem;letter-spacing:.06em;text-transform:uppercase}.soft,blockquote{color:#525b64}ul,ol{padding-left:1.4rem}li{margin-bottom:.5rem;break-inside:avoid}blockquote{margin:.25rem 0 0 1rem;font-size:.9375rem;font-style:italic}a{color:#0d5670}.marks{font-size:.8125rem}.fate{margin:.25rem 0 0 1rem;font-size:.9375rem}ol{font-size:.9375rem}@page{size:A4;margin:2.2cm}</style>
</head>
<body>
<header><p class="kind">${briefing.kind}</p><h1>${briefing.title}</h1><p class="soft">${briefing.asOf}</p></header>
<main><p>${briefing.summary}</p>${briefing.sections.map(
    ({ title, items, more }) =>
      html`<section><h2>${title}</h2><ul>${items.map(itemOf)}</ul>${more !== null && html`<p class="soft">${more}</p>`}</section>`,
  )}<section><h2>${briefing.sourcesTitle}</h2><ol>${briefing.sources.map(
    ({ n, parts, url }) =>
      html`<li id="source-${n}">${parts.map((part, index) => html`${index > 0 && " "}${inTongue(part)}`)}${
        url !== null && /^https?:\/\//i.test(url) && html` <a href="${url}" rel="noreferrer">${url}</a>`
      }</li>`,
  )}</ol></section><p class="soft">${briefing.method}</p></main>
</body>
</html>
`.source;
}

/** Words, marked where they are in another language than the page. */
const inTongue = ({ words, language }: BriefingWords): Html =>
  language === null ? html`${words}` : html`<span lang="${langOf(language)}">${words}</span>`;

function itemOf(one: BriefingItem): Html {
  const marks = (all: readonly number[]): Html | false =>
    all.length > 0 && html` <span class="marks">${all.map((n) => html`<a href="#source-${n}">[${n}]</a>`)}</span>`;
  const quoted = one.quotes.map(({ label, words, language, sources }) => {
    const said = html`<blockquote lang="${langOf(language)}">${inMarks(words, language)}${marks(sources)}</blockquote>`;
    return label === null ? said : html`<p class="soft fate">${label}:</p>${said}`;
  });
  const { lead, text, sources } = one;
  return html`<li>${lead !== null && html`<b>${inTongue({ ...lead, words: leadOf(one) })}</b>`}${lead !== null && text !== "" && " "}${text}${marks(sources)}${quoted}</li>`;
}
