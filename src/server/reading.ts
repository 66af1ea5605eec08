import type { Hono } from "hono";
import { ElchiError } from "../error.ts";
import { read } from "../read/read.ts";
import { isEdtf } from "../sources/day.ts";
import { detailOf } from "../view/reading.ts";
import { longestText, readPage, urls } from "../web/index.ts";
import { send } from "./forms.ts";

/** `/read`: where there is no script, a form sends the text here, and it is read and not kept. */
export function readRoutes(app: Hono): void {
  app.get(urls.read, (context) =>
    send(context, { html: (say) => readPage({ raw: "", published: "" }, say), json: () => null }, "html"),
  );

  app.post(urls.read, async (context) => {
    const sent = await context.req.parseBody();
    const [raw, published] = [sent.text, sent.published ?? ""];
    if (typeof raw !== "string" || raw.length > longestText)
      throw new ElchiError("bad-argument", `expected a text of at most ${longestText} characters`, {
        wrong: { reason: "textLong", n: longestText },
      });
    if (typeof published !== "string" || (published !== "" && !isEdtf(published)))
      throw new ElchiError("bad-argument", "expected a day such as 2024-05-07 for published", {
        wrong: { reason: "date", field: "published", got: String(published).slice(0, 80) },
      });
    const detail = detailOf(raw, read(raw, { id: "text", published: published === "" ? null : published }));
    return send(context, { html: (say) => readPage({ raw, published, detail }, say), json: () => detail.record }, "html");
  });
}
