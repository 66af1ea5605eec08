import assert from "node:assert/strict";
import { test } from "node:test";
import { html, join } from "./html.ts";

test("text is escaped, HTML made here is not, nothing is nothing", () => {
  const evil = `"><script>alert('&')</script>`;
  const safe = "&quot;&gt;&lt;script&gt;alert(&#39;&amp;&#39;)&lt;/script&gt;";
  assert.equal(html`<p title="${evil}">${evil}</p>`.source, `<p title="${safe}">${safe}</p>`);
  assert.equal(
    html`<ul>${["a", "<b>"].map((one) => html`<li>${one}</li>`)}</ul>`.source,
    "<ul><li>a</li><li>&lt;b&gt;</li></ul>",
  );
  assert.equal(html`${null}${undefined}${false}${0}`.source, "0");
  assert.equal(join(["<", html`<hr>`, "b"], ", ").source, "&lt;, <hr>, b");
});
