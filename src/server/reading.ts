import type { Hono } from "hono";
import { ElchiError } from "../error.ts";
import { read } from "../read/read.ts";
import { detailOf } from "../view/reading.ts";
import { longestText, readPage, urls } from "../web/index.ts";
import { dayAsked } from "./days.ts";
import { send } from "./forms.ts";

/** `/read`: where there is no script, a form sends the text here, and it is read and not kept. */
export function readRoutes(app: Hono): void {
  app.get(urls.read, (context) =>
    send(context, { html: (say) => readPage({ raw: "", published: "" }, say), json: () => null }, "html"),
  );

  app.post(urls.read, async (context) => {
    const sent = await context.req.parseBody();
    const raw = sent.text;
    if (typeof raw !== "string" || raw.length > longestText)
      throw new ElchiError("bad-argument", `expected a text of at most ${longestText} characters`, {
        wrong: { reason: "textLong", n: longestText },
      });
    const published = dayAsked(
      context,
      "published",
      typeof sent.published === "string" ? sent.published.trim() : "",
      sent.spoken,
    );
    if (raw.trim() === "") return send(context, { html: (say) => readPage({ raw, published }, say), json: () => null }, "html");
    const detail = detailOf(raw, read(raw, { id: "text", published: published === "" ? null : published }));
    return send(context, { html: (say) => readPage({ raw, published, detail }, say), json: () => detail.record }, "html");
  });
}
