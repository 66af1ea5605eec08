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
