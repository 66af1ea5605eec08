import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { declaredEncoding, readPage } from "./html.ts";

const long = "Tərəflər ikitərəfli əlaqələrin hazırkı vəziyyətini və perspektivlərini ətraflı müzakirə ediblər. ".repeat(4).trim();

test("text keeps the structure of blocks and drops what is no text", () => {
  const page =
    readPage(`<!doctype html><html><head><title>Görüş &amp; danışıq</title><style>p{}</style><script>var a = "<p>no</p>";</script></head>
    <body><nav><ul><li>Menu</li></ul></nav><h1>Görüş</h1><p>Bakıda   <b>görüş</b> keçirilib.<br>İkinci sətir.</p>
    <ul><li>bir</li><li>iki</li></ul><table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>
    <footer>&copy; 2024</footer></body></html>`);
  assert.equal(page.text, "Görüş\n\nBakıda görüş keçirilib.\nİkinci sətir.\n\nbir\niki\n\na\tb\nc");
  assert.equal(page.title, "Görüş & danışıq");
});

test("entities are decoded, hidden parts left out, pre kept", () => {
  const page = readPage(
    `<p>O&#8216;zbekiston&nbsp;&mdash; &#x49;</p><p hidden>x</p><div style="display: none">y</div><pre>bir\n  iki</pre>`,
  );
  assert.equal(page.text, "O‘zbekiston\u00a0— I\n\nbir\n  iki");
});

test("a single article of some length is the page's matter, under its heading", () => {
  const page = readPage(
    `<body><h1>Baş xəbər</h1><div>Son xəbərlər</div><article><p>${long}</p></article><div>Oxşar xəbərlər</div></body>`,
  );
  assert.equal(page.text, `Baş xəbər\n\n${long}`);
  const many = readPage(`<main><article><p>${long}</p></article><article><p>Başqa</p></article></main><p>kənar</p>`);
  assert.equal(many.text, `${long}\n\nBaşqa`);
});

test("a page that has nothing but sides gives these", () => {
  assert.equal(readPage("<nav><p>Yalnız menyu</p></nav>").text, "Yalnız menyu");
  assert.equal(readPage("<nav>Açıq qalıb <p>Mətn").text, "Açıq qalıb\n\nMətn");
});

test("the head tells day, outlet and address", () => {
  const page =
    readPage(`<head><meta property="og:site_name" content="Xəbər"><meta property="article:published_time" content="2024-05-07T10:00:00+04:00">
    <link rel="canonical" href="https://example.org/a"></head><p>Mətn</p><time datetime="2020-01-01">x</time>`);
  assert.deepEqual([page.site, page.published, page.url], ["Xəbər", "2024-05-07", "https://example.org/a"]);
  assert.equal(readPage(`<p>Mətn <time datetime="2023-11-02 12:00">dünən</time></p>`).published, "2023-11-02");
  assert.equal(readPage(`<p><time datetime="2023-11-02">a</time> <time datetime="2022-11-02">b</time></p>`).published, undefined);
  assert.equal(
    readPage(`<script type="application/ld+json">{"datePublished": "2021-03-04T00:00"}</script><p>a</p>`).published,
    "2021-03-04",
  );
  assert.equal(readPage(`<meta name="date" content="2021-02-31"><p>a</p>`).published, undefined);
});

test("a page's declared encoding is found", () => {
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  assert.equal(declaredEncoding(bytes(`<meta charset="windows-1254">`)), "windows-1254");
  assert.equal(
    declaredEncoding(bytes(`<META http-equiv=Content-Type content="text/html; charset=windows-1251">`)),
    "windows-1251",
  );
  assert.equal(declaredEncoding(bytes(`<meta charset=utf-16>`)), undefined);
  assert.equal(declaredEncoding(bytes("<p>")), undefined);
});

test("broken mark-up gives a text, and no hang", { timeout: 120_000 }, () => {
  for (const piece of [
    "<div>",
    "<p>a",
    "<",
    "<a href='",
    "&",
    "</div>",
    "<table><tr><td>",
    "<svg>",
    "<!--",
    "<script>",
    "<title>",
    "<pre>",
    "\t \n",
  ]) {
    readPage(piece.repeat(100_000));
  }
  fc.assert(
    fc.property(
      fc.array(
        fc.constantFrom(
          "<p>",
          "</p>",
          "<nav>",
          "</nav>",
          "<article>",
          "</x>",
          "<br/>",
          "a ",
          "<",
          ">",
          "&am",
          '"',
          "<td>",
          "<pre>",
        ),
      ),
      (pieces) => {
        const { text } = readPage(pieces.join(""));
        assert.equal(text, text.trim());
      },
    ),
  );
});
