import { languageOf } from "../../lang/index.ts";
import { read } from "../../read/read.ts";
import { identify } from "../../read/text/identify.ts";
import { detailOf } from "../../view/reading.ts";
import type { TextDetail } from "../../view/rows.ts";
import { voiceOf } from "../../view/say/voices.ts";
import { placed, unlinked } from "../links.ts";
import { readingFile, readingPart, readStatus } from "../pages/read.ts";
import type { Answer, Ask } from "./reader/messages.ts";
import { learn, learnAll } from "./reader/stems.ts";

// The reader in a thread of its own, so that typing never waits for it.
let last: TextDetail | undefined;

async function answer(asked: Ask): Promise<Answer | undefined> {
  if (asked.ask === "learn") {
    await learnAll();
    return undefined;
  }
  const say = voiceOf(asked.speak);
  if (asked.ask === "file") {
    return last === undefined ? undefined : { answer: "file", n: asked.n, html: readingFile(last, asked.style, say) };
  }
  const { text, published, n, pages } = asked;
  const { tag } = identify(text);
  const code = languageOf(tag)?.code;
  if (code !== undefined) await learn(code);
  const record = read(text, { id: "text", language: tag, published: published === "" ? null : published });
  last = detailOf(text, record);
  const html = readingPart(last, say).source;
  return {
    answer: "reading",
    n,
    html: pages === null ? unlinked(html) : placed(html, { url: "/", language: pages.language }),
    status: readStatus(last, say),
    record: `${JSON.stringify(record, null, 2)}\n`,
  };
}

addEventListener("message", async ({ data }: MessageEvent<Ask>) => {
  try {
    const said = await answer(data);
    if (said !== undefined) postMessage(said);
  } catch (error) {
    console.error(error);
    postMessage({ answer: "broken", n: data.ask === "learn" ? 0 : data.n } satisfies Answer);
  }
});
