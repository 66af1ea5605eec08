import type { Command } from "commander";
import { createApp } from "../../server/app.ts";
import { startAside } from "../../server/aside.ts";
import { assetFolders, loadAssets } from "../../server/assets.ts";
import { defaultPort, listen } from "../../server/listen.ts";
import { warmUp } from "../../server/warm.ts";
import { lemmaTerms } from "../../store/lemmas.ts";
import type { Store } from "../../store/store.ts";
import { exitCodes, interruption } from "../exit.ts";
import type { Run } from "../main.ts";
import { wholeNumber } from "../options.ts";
import { type StoreOption, storeAddress, withStore, withStoreOption } from "../store.ts";
import { print, tell } from "../terminal.ts";

interface Options extends StoreOption {
  port: number;
  host: string;
  decisions?: boolean;
}

export function define(command: Command, run: Run): void {
  withStoreOption(command)
    .option("--port <number>", "port; the next free one where it is taken", wholeNumber(0, 65_535), defaultPort)
    .option("--host <address>", "address to listen on; 0.0.0.0 opens it to the network", "127.0.0.1")
    .option("--decisions", "let readers confirm, reject and correct facts; usual where only this machine is answered")
    .option("--no-decisions", "only read")
    .addHelpText("after", "\nExample:\n  elchi serve --store relations.sqlite --port 8080")
    .action(run(serveStore));
}

/** Names under which a browser on this machine calls it. */
const ownNames = ["localhost", "127.0.0.1", "[::1]"];

async function serveStore(options: Options): Promise<number> {
  const serve = async (store: Store): Promise<number> => {
    const { host } = options;
    const local = ["localhost", "127.0.0.1", "::1"].includes(host);
    const answering = { hosts: local ? ownNames : undefined, decisions: options.decisions ?? local };
    const aside = startAside({ address: storeAddress(options), ...answering });
    const app = createApp({ store, assets: loadAssets(assetFolders), aside, ...answering });
    const server = await listen(app, { host, port: options.port });
    if (options.port !== 0 && server.port !== options.port) tell(`port ${options.port} is taken, so it is ${server.port}`);
    await print(`Elchi is at ${server.url}  (Ctrl-C ends it)`);
    // what goes wrong here is told to whoever asks for it
    const warm = warmUp(app, store, interruption.signal).catch(() => {});
    await new Promise<void>((resolve) => {
      if (interruption.signal.aborted) resolve();
      interruption.signal.addEventListener("abort", () => resolve(), { once: true });
    });
    await Promise.all([server.close(), warm]);
    await aside.close();
    return exitCodes.fine;
  };
  return withStore(options, serve, { searchTerms: lemmaTerms });
}
