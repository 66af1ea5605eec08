/** How long something may take before it is said that it is on its way, in ms. */
const moment = 500;
/** How long it is said that a file has come, in ms. */
const readFor = 6000;

/** What is said, as the page's own element for it holds it. */
interface Said {
  page: string;
  file: string;
  ready: string;
}

/**
 * Says, to be seen and to be heard, that a page or a file is on its way where it takes longer than a moment. Pages come as they do without
 * this; a file that is made when it is asked for is fetched here, so that its coming can be told, too.
 */
export function tellWaiting(place: HTMLElement): void {
  const said = { ...place.dataset } as unknown as Said;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const say = (words: string, after = 0): void => {
    clearTimeout(waiting);
    waiting = setTimeout(() => (place.textContent = words), after);
  };
  const leaving = (): void => say(said.page, moment);

  document.addEventListener("submit", (event) => !event.defaultPrevented && leaving());
  document.addEventListener("click", (event) => {
    const link = (event.target as Element).closest("a[href]");
    if (link === null || event.defaultPrevented || !isPlain(event)) return;
    // links of drawings have no addresses of their own
    const to = new URL(link.getAttribute("href") ?? "", location.href);
    if (link.hasAttribute("target") || link.hasAttribute("download") || !leads(to)) return;
    if (!isFile(to)) return leaving();
    event.preventDefault();
    say(said.file, moment);
    void fetched(to.href).then((came) => {
      // whatever went wrong is told as it is without this
      if (!came) return location.assign(to);
      say(said.ready);
      setTimeout(() => place.textContent === said.ready && say(""), readFor);
    });
  });
  // whoever goes on here has not left, or has come back
  const here = (event: Event): void => {
    if (event.type === "pageshow" || place.textContent === said.page) say("");
  };
  for (const name of ["pageshow", "keydown", "pointerdown"]) addEventListener(name, here);
}

const isPlain = (event: MouseEvent): boolean =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;

/** Whether an address is of another page or file of this site. */
function leads({ origin, pathname, search, hash }: URL): boolean {
  if (origin !== location.origin) return false;
  return hash === "" || pathname !== location.pathname || search !== location.search;
}

/** Whether at an address lies what browsers keep and do not show. */
const isFile = ({ pathname }: URL): boolean => /\.(?:csv|docx|ics|md|pdf)$/.test(pathname);

/** Fetches a file and hands it to the browser to keep; whether it could be fetched. */
async function fetched(address: string): Promise<boolean> {
  try {
    const answer = await fetch(address);
    if (!answer.ok) return false;
    const [, given] = /filename="([^"]+)"/.exec(answer.headers.get("Content-Disposition") ?? "") ?? [];
    const link = document.createElement("a");
    link.href = URL.createObjectURL(await answer.blob());
    link.download = given ?? decodeURIComponent(new URL(address).pathname.split("/").at(-1) ?? "");
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
    return true;
  } catch {
    return false;
  }
}
