import { isInterfaceLanguage } from "../../view/say/languages.ts";
import { dayIn, showDay } from "./days.ts";
import { lightUp } from "./evidence.ts";
import { textOfFile } from "./reader/file.ts";
import { pack, type Shared, unpack } from "./reader/fragment.ts";
import type { Answer, Ask, Pages } from "./reader/messages.ts";

// The script of /read: reads while one types, in this browser, and sends nothing anywhere.
/** the name under which a text is on its way from one page to the next */
const handed = "elchi-read";
const form = document.querySelector<HTMLFormElement>("form[data-try]");
if (form !== null) start(form);

function start(form: HTMLFormElement): void {
  const one = <T extends Element>(selector: string): T => document.querySelector<T>(selector) as T;
  const field = one<HTMLTextAreaElement>("#try-text");
  const day = one<HTMLInputElement>("#try-day");
  const status = one<HTMLElement>(".try-status");
  const share = one<HTMLElement>(".try-share");
  const place = one<HTMLElement>(".try-reading");
  const primary = (form.dataset.tag ?? "").split("-")[0];
  const speak = isInterfaceLanguage(primary) ? primary : "en";
  // a published site has no server to send a form to, nor pages of whatever sides a text is about
  const pages: Pages = form.hasAttribute("action") ? { language: new URLSearchParams(location.search).get("lang") } : null;
  const worker = new Worker(new URL("./read-worker.js", import.meta.url), { type: "module" });
  const ask = (question: Ask): void => worker.postMessage(question);

  let n = 0;
  let record = "";
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let learned = false;

  const read = (): void => {
    n++;
    const text = field.value;
    if (text.trim() === "") {
      place.replaceChildren();
      status.textContent = "";
      share.hidden = true;
      return;
    }
    status.textContent = form.dataset.working ?? "";
    ask({ ask: "read", n, text, published: dayIn(day) ?? "", speak, pages });
  };
  const soon = (): void => {
    clearTimeout(waiting);
    waiting = setTimeout(read, 200);
  };

  worker.addEventListener("message", async ({ data }: MessageEvent<Answer>) => {
    // only the answer to the last question counts
    if (data.n !== n) return;
    if (data.answer === "broken") {
      status.textContent = form.dataset.broken ?? "";
    } else if (data.answer === "file") {
      download(data.html, "reading.html", "text/html");
    } else {
      record = data.record;
      status.textContent = data.status;
      // made by the same templates as the pages, which escape every word
      place.innerHTML = data.html;
      for (const reading of place.querySelectorAll<HTMLElement>(".reading")) lightUp(reading);
      share.hidden = false;
      if (!learned) {
        learned = true;
        ask({ ask: "learn" });
        const opensLater = await keepForLater();
        one<HTMLElement>(".try-kept").hidden = !opensLater;
      }
    }
  });

  field.addEventListener("input", soon);
  day.addEventListener("input", soon);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    read();
  });

  const take = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    const text = await textOfFile(file);
    if (text.length > field.maxLength) {
      status.textContent = form.dataset.long ?? "";
      return;
    }
    field.value = text;
    read();
  };
  const chosen = one<HTMLInputElement>("[data-try-file]");
  one<HTMLElement>(".try-file").hidden = false;
  chosen.addEventListener("change", () => take(chosen.files?.[0]));
  for (const name of ["dragover", "drop"] as const) {
    document.addEventListener(name, (event) => {
      if (event.dataTransfer?.types.includes("Files") !== true) return;
      event.preventDefault();
      if (name === "drop") void take(event.dataTransfer.files[0]);
    });
  }

  share.addEventListener("click", async (event) => {
    const how = (event.target as HTMLElement).dataset.share;
    if (how === "json") download(record, "record.json", "application/json");
    if (how === "html") {
      const sheet = document.querySelector<HTMLLinkElement>("link[rel=stylesheet]");
      const style = document.querySelector("style")?.textContent ?? (await (await fetch(sheet?.href ?? "")).text());
      ask({ ask: "file", n, style, speak });
    }
    if (how === "link") {
      const address = new URL(location.href);
      address.hash = await pack({ text: field.value, published: dayIn(day) ?? "" });
      history.replaceState(null, "", address);
      status.textContent = ((await copy(address.href)) ? form.dataset.copied : form.dataset.addressed) ?? "";
    }
  });

  // the same page in another language takes the text along, and nothing is sent for it
  for (const button of document.querySelectorAll<HTMLButtonElement>(".tongues button")) {
    const link = document.createElement("a");
    link.href = button.formAction;
    link.lang = link.hreflang = button.lang;
    link.textContent = button.textContent;
    if (button.ariaCurrent !== null) link.ariaCurrent = button.ariaCurrent;
    button.replaceWith(link);
  }
  document.querySelector(".tongues")?.addEventListener("click", (event) => {
    if (event.target instanceof HTMLAnchorElement) handOver({ text: field.value, published: dayIn(day) ?? "" });
  });

  const fromAddress = async (): Promise<void> => {
    const shared = takeOver() ?? (location.hash.length > 20 ? await unpack(location.hash.slice(1)) : null);
    if (shared !== null) {
      field.value = shared.text;
      showDay(day, shared.published);
    }
    if (shared !== null || (field.value !== "" && place.childElementCount === 0)) read();
  };
  addEventListener("hashchange", () => void fromAddress());
  void fromAddress();
}

/** Hands a text on to the next page. */
function handOver(shared: Shared): void {
  try {
    if (shared.text.trim() !== "") sessionStorage.setItem(handed, JSON.stringify(shared));
  } catch {
    // a browser that keeps nothing, or not as much
  }
}

/** The text that the page before has handed on; the browser forgets it. */
function takeOver(): Shared | null {
  try {
    const kept = sessionStorage.getItem(handed);
    sessionStorage.removeItem(handed);
    return kept === null ? null : (JSON.parse(kept) as Shared);
  } catch {
    return null;
  }
}

/** Whether words could be copied: pages that come unencrypted from another machine are refused the clipboard. */
async function copy(words: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(words);
    return true;
  } catch {
    const holder = document.createElement("textarea");
    const focused = document.activeElement;
    holder.value = words;
    holder.className = "unseen";
    document.body.append(holder);
    holder.select();
    const copied = document.execCommand("copy");
    holder.remove();
    if (focused instanceof HTMLElement) focused.focus();
    return copied;
  }
}

function download(content: string, name: string, type: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** Keeps the page and all that it loads in the browser; whether it opens without a network from now on. */
async function keepForLater(): Promise<boolean> {
  if (!("serviceWorker" in navigator)) return false;
  try {
    const base = new URL("./", import.meta.url);
    const page = new URL(location.href);
    page.hash = "";
    const script = new URL("offline.js", base);
    const keeper = await active(await navigator.serviceWorker.register(script, { scope: page.pathname }));
    // the reader's own thread belongs to the folder of its script
    await active(await navigator.serviceWorker.register(script, { scope: base.pathname }));
    const { port1, port2 } = new MessageChannel();
    const kept = new Promise<boolean>((resolve) => {
      port1.onmessage = ({ data }) => resolve(data === true);
    });
    keeper.postMessage({ page: page.href, base: base.href }, [port2]);
    return await kept;
  } catch {
    // a browser that keeps nothing still reads
    return false;
  }
}

/** The script that runs between pages, once it does. */
async function active(registration: ServiceWorkerRegistration): Promise<ServiceWorker> {
  for (;;) {
    const coming = registration.installing ?? registration.waiting;
    if (coming === null) break;
    await new Promise((resolve) => coming.addEventListener("statechange", resolve, { once: true }));
    if (coming.state === "redundant") break;
  }
  if (registration.active === null) throw new Error("nothing runs between pages here");
  return registration.active;
}
