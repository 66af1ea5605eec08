import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { handmade } from "../../test/records.ts";
import { openStore } from "../store/open.ts";
import type { Store } from "../store/store.ts";
import { dossier } from "./views.ts";

const root = mkdtempSync(join(tmpdir(), "elchi-views-"));
const today = "2024-06-01";
let store: Store;
before(async () => {
  store = await openStore(join(root, "store.sqlite"));
});
after(async () => {
  await store.close();
  rmSync(root, { recursive: true, force: true });
});

const met = (parties: string[], date: string, participants: string[], quote: string) =>
  ({ kind: "meeting", status: "held", parties, date, place: null, participants, quote }) as const;

test("those who meet keep their offices where a text is mainly about others, and its other people stay out", async () => {
  const raw =
    "Minister Orxan Nəbizadə met Timur Asanov twice. Minister Orxan Nəbizadə met Erlan Qayratuly. Chairman Elnur Tağıyev watched.";
  const { record } = handmade({ id: "aside", published: "2024-05-08" }, raw, {
    people: [
      { name: "Orxan Nəbizadə", post: "minister", state: "AZ", quote: "Minister Orxan Nəbizadə" },
      { name: "Erlan Qayratuly", post: "deputy-minister", state: "KZ", quote: "Erlan Qayratuly" },
      { name: "Elnur Tağıyev", post: "speaker", state: "AZ", quote: "Chairman Elnur Tağıyev" },
    ],
    encounters: [
      met(["AZ", "KG"], "2024-05-05", [], "met Timur Asanov"),
      met(["AZ", "KG"], "2024-05-06", [], "met Timur Asanov twice"),
      met(["AZ", "KG"], "2024-05-07", [], "Asanov twice"),
      met(["AZ", "KZ"], "2024-05-07", ["Orxan Nəbizadə", "Erlan Qayratuly"], "met Erlan Qayratuly"),
    ],
  });
  await store.add(record, raw);
  const found = await dossier(store, "AZ", "KZ", today);
  assert.deepEqual(
    found.timeline.flatMap((one) => one.participants.map(({ name, post, state }) => [name, post, state])),
    [
      ["Orxan Nəbizadə", "minister", "AZ"],
      ["Erlan Qayratuly", "deputy-minister", "KZ"],
    ],
  );
  assert.deepEqual(
    found.people.map((side) => side.map(({ name }) => name)),
    [["Orxan Nəbizadə"], ["Erlan Qayratuly"]],
  );
});

test("a dossier of too many facts tells of the latest texts, and says so", async () => {
  for (const day of ["02", "03"]) {
    const raw = `The sides met on ${day} March.`;
    const { record } = handmade({ id: `march-${day}`, published: `2024-03-${day}` }, raw, {
      encounters: [met(["AM", "GE"], `2024-03-${day}`, [], `met on ${day} March`)],
    });
    await store.add(record, raw);
  }
  const whole = await dossier(store, "AM", "GE", today);
  assert.deepEqual([whole.latestOnly, whole.timeline.length], [false, 2]);
  const latest = await dossier(store, "AM", "GE", today, 1);
  assert.deepEqual([latest.latestOnly, latest.timeline.map((one) => one.date)], [true, ["2024-03-03"]]);
});
