import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { emptyRecord } from "../read/record.ts";
import { openStore } from "../store/open.ts";
import { createApp } from "./app.ts";
import { warmUp } from "./warm.ts";

const root = mkdtempSync(join(tmpdir(), "elchi-warm-"));
after(() => rmSync(root, { recursive: true, force: true }));

test("a server asks itself first what its visitors will ask", async () => {
  const store = await openStore(join(root, "a.sqlite"));
  const app = createApp({ store });
  const asked: [path: string, status: number][] = [];
  const noting = {
    async request(path: string, init: RequestInit): Promise<Response> {
      const answer = await app.request(path, init);
      asked.push([path, answer.status]);
      return answer;
    },
  };
  await warmUp(noting, store);
  assert.equal(asked.length, 0);

  const raw = "The ministers of Kazakhstan and the UN met.";
  const [start, end] = [raw.indexOf("met"), raw.indexOf("met") + 3];
  const doc = { id: "a", language: "en" as const, published: "2024-05-08", attribution: null, source: null, url: null };
  await store.add(
    {
      ...emptyRecord({ ...doc, notes: [], engine: "0" }),
      encounters: [
        {
          ...{ kind: "meeting", status: "held", parties: ["KZ", "org:UN"], date: "2024-05-07", place: null, participants: [] },
          ...{ quote: "met", span: [start, end], rule: "test", inferred: {} },
        },
      ],
    },
    raw,
  );
  await warmUp(noting, store);
  assert.equal(asked[0]![0], "/pairs/KZ/org%3AUN");
  assert.deepEqual(
    asked.filter(([, status]) => status !== 200),
    [],
  );
  assert.ok(asked.length >= 4);

  const before = asked.length;
  await warmUp(noting, store, AbortSignal.abort());
  assert.equal(asked.length, before);
  await store.close();
});
