import { parentPort, workerData } from "node:worker_threads";
import { ElchiError } from "../error.ts";
import { lemmaTerms } from "../store/lemmas.ts";
import { openStore } from "../store/open.ts";
import { createApp } from "./app.ts";
import type { Answered, AsideOptions, Asked } from "./aside.ts";
import { assetFolders, loadAssets } from "./assets.ts";

/** The thread that `startAside` starts: an app of its own on the same store. */

const { address, hosts, decisions } = workerData as AsideOptions;
const made = openStore(address, { searchTerms: lemmaTerms }).then((store) =>
  createApp({ store, assets: loadAssets(assetFolders), hosts, decisions }),
);
made.catch(() => {});

parentPort!.on("message", async ({ number, url, method, headers, body: sent }: Asked) => {
  try {
    const answer = await (await made).fetch(new Request(url, { method, headers, body: sent }));
    const body = await answer.arrayBuffer();
    send({ number, status: answer.status, headers: [...answer.headers], body }, [body]);
  } catch (error) {
    if (!(error instanceof ElchiError)) throw error;
    const { code, message, hint } = error;
    send({ number, wrong: { code, message, hint } });
  }
});

const send = (answered: Answered, move: ArrayBuffer[] = []): void => parentPort!.postMessage(answered, move);
