import assert from "node:assert/strict";
import { test } from "node:test";
import { voiceOf } from "../../view/say/voices.ts";
import { errorPage } from "./error.ts";

test("a record that is damaged or too new is not said to be unharmed, and nobody is told to try again in vain", () => {
  for (const reason of ["damaged", "newer"] as const) {
    const page = errorPage({ status: 500, message: "expected a store", wrong: { reason } });
    assert.doesNotMatch(page, /not harmed|try again/);
    assert.match(page, /<h1>The record cannot be opened<\/h1>/);
  }
  assert.match(errorPage({ status: 500, wrong: { reason: "unexpected" } }), /not harmed; try again/);
});

test("what programs are told folds away where a page has said it in words of its own, and fields are named as such", () => {
  const url = "http://localhost/people?post=nobody";
  const wrong = { reason: "choice", field: "post", got: "nobody", allowed: ["ambassador"] } as const;
  const page = errorPage({ status: 400, message: "expected one of ambassador for post", wrong, url }, voiceOf("kk"));
  assert.match(page, /<p class="trouble-reason">«Лауазымы» өрісіне .*елші<\/a>/);
  assert.match(page, /<details class="more"><summary>[^<]+<\/summary><p class="trouble-message" lang="en">expected one of/);
  assert.match(
    errorPage({ status: 503, message: "no answer" }),
    /<p class="trouble-message">In detail: <span lang="en">no answer/,
  );
});

test("days in no order are said as readers write them, and stand again in their fields with all else that was asked for", () => {
  const url = "http://localhost/encounters?state=AZ&from=2025-06-01&to=2025-05";
  const page = errorPage({ status: 400, wrong: { reason: "order", field: "to", got: "2025-05" }, url }, voiceOf("ru"));
  assert.match(page, /<p class="trouble-reason">Последний день, «май 2025 года», раньше первого/);
  const form = /<form class="filter" action="\/encounters".*?<\/form>/s.exec(page)![0];
  assert.match(form, /<input type="hidden" name="state" value="AZ">/);
  assert.match(form, /name="from" value="01\.06\.2025"/);
  assert.match(form, /name="to" value="05\.2025"[^>]* aria-invalid="true"/);
});
