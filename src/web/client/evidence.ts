/**
 * A text beside its facts: pointing at a fact, or focusing it, lights its words; pointing at words lights all facts that rest
 * on them. Arrow keys go from fact to fact; Enter, being a link, goes to the words; Escape comes back. All marked words together
 * are one stop of the Tab key, and arrow keys go from one to the next (a roving tabindex).
 */
export function lightUp(reading: HTMLElement): void {
  const marks = [...reading.querySelectorAll<HTMLElement>("[data-facts]")];
  const facts = new Map<string, HTMLElement>();
  for (const fact of reading.querySelectorAll<HTMLElement>("[data-fact]")) facts.set(fact.dataset.fact ?? "", fact);
  const links = [...reading.querySelectorAll<HTMLAnchorElement>(".fact-link")];
  const panel = reading.querySelector<HTMLElement>(".facts");
  if (panel === null) return;

  /** the first words of a fact that can take the focus */
  const wordsOf = (id: string): HTMLElement | undefined =>
    marks.find((mark) => mark.tagName === "A" && factsOf(mark).includes(id));

  const light = (ids: readonly string[]): void => {
    const lit = new Set(ids);
    for (const [id, fact] of facts) fact.classList.toggle("lit", lit.has(id));
    for (const mark of marks)
      mark.classList.toggle(
        "lit",
        factsOf(mark).some((id) => lit.has(id)),
      );
    reading.classList.toggle("lighting", lit.size > 0);
  };
  /** the facts of what is pointed at, else of what is focused */
  const idsAt = (target: EventTarget | null): string[] => {
    if (!(target instanceof Element)) return [];
    const fact = target.closest<HTMLElement>("[data-fact]");
    if (fact !== null) return [fact.dataset.fact ?? ""];
    const mark = target.closest<HTMLElement>("[data-facts]");
    return mark === null ? [] : factsOf(mark);
  };
  const focused = (): string[] => (reading.contains(document.activeElement) ? idsAt(document.activeElement) : []);

  reading.addEventListener("pointerover", (event) => {
    const ids = idsAt(event.target);
    light(ids.length > 0 ? ids : focused());
    if (ids.length > 0) showFact(event.target, ids[0]);
  });
  reading.addEventListener("pointerleave", () => light(focused()));
  reading.addEventListener("focusin", (event) => {
    const ids = idsAt(event.target);
    light(ids);
    if (ids.length > 0) {
      showFact(event.target, ids[0]);
      showWords(event.target, ids[0]);
    }
  });
  reading.addEventListener("focusout", (event) => {
    if (!reading.contains(event.relatedTarget as Node | null)) light([]);
  });

  /** Brings a fact into its panel's view, without moving the page; only where the panel scrolls by itself. */
  function showFact(target: EventTarget | null, id: string): void {
    const fact = facts.get(id);
    if (fact === undefined || !(target instanceof Element) || target.closest("[data-facts]") === null) return;
    if (panel === null || panel.scrollHeight <= panel.clientHeight + 1) return;
    const [inner, outer] = [fact.getBoundingClientRect(), panel.getBoundingClientRect()];
    if (inner.top < outer.top || inner.bottom > outer.bottom) {
      panel.scrollBy({ top: inner.top - outer.top - outer.height / 3, behavior: motion() });
    }
  }

  /** Brings the words of a focused fact into view where the two stand side by side. */
  function showWords(target: EventTarget | null, id: string): void {
    if (!(target instanceof Element) || target.closest("[data-fact]") === null || panel === null) return;
    const words = wordsOf(id);
    const beside = panel.getBoundingClientRect().left > (words?.getBoundingClientRect().left ?? Number.POSITIVE_INFINITY) + 50;
    if (words === undefined || !beside) return;
    const { top, bottom } = words.getBoundingClientRect();
    if (top >= 80 && bottom <= innerHeight - 20) return;
    words.scrollIntoView({ block: "center", behavior: "instant" });
    // what has the focus must not leave the window for its words; the browser scrolls to it after this
    requestAnimationFrame(() => keepInSight(target));
  }

  /** Scrolls the panel, and only where that is not enough the page, until what has the focus is in the window. */
  function keepInSight(target: Element): void {
    if (panel === null || document.activeElement !== target) return;
    const outer = panel.getBoundingClientRect();
    const { top, bottom } = target.getBoundingClientRect();
    const [first, last] = [Math.max(outer.top, 0) + 12, Math.min(outer.bottom, innerHeight) - 12];
    if (bottom > last) panel.scrollBy({ top: bottom - last, behavior: "instant" });
    else if (top < first) panel.scrollBy({ top: top - first, behavior: "instant" });
    const now = target.getBoundingClientRect();
    if (now.bottom > innerHeight || now.top < 0) target.scrollIntoView({ block: "nearest", behavior: "instant" });
  }

  let from: HTMLAnchorElement | null = null;
  panel.addEventListener("keydown", (event) => goOn(event, links, { ArrowDown: 1, ArrowUp: -1 }));

  const stops = marks.filter((mark) => mark.tagName === "A");
  // words alone do not tell what they say: whoever hears the page hears the facts that rest on them, too
  for (const stop of stops) {
    const told = factsOf(stop).flatMap((id) => {
      const link = facts.get(id)?.querySelector(".fact-link");
      if (link == null) return [];
      link.id ||= `says-${id}`;
      return [link.id];
    });
    stop.setAttribute("aria-describedby", told.join(" "));
  }
  const makeStop = (chosen: HTMLElement | undefined): void => {
    if (chosen === undefined || !stops.includes(chosen)) return;
    for (const stop of stops) stop.tabIndex = stop === chosen ? 0 : -1;
  };
  /** Words that the address leads to are where the Tab key comes in, else the first. */
  const stopAtAddress = (): void => {
    const target = location.hash.length > 1 ? document.getElementById(decodeHash(location.hash)) : null;
    makeStop(target?.closest<HTMLElement>(".mark") ?? undefined);
  };
  makeStop(stops[0]);
  stopAtAddress();
  addEventListener("hashchange", stopAtAddress);
  for (const stop of stops) {
    stop.addEventListener("focus", () => makeStop(stop));
    stop.addEventListener("keydown", (event) => goOn(event, stops, { ArrowRight: 1, ArrowLeft: -1 }));
  }
  // Enter on a fact: the words take the focus, so that reading goes on there
  for (const link of links) {
    link.addEventListener("click", () => {
      const id = link.closest<HTMLElement>("[data-fact]")?.dataset.fact ?? "";
      const words = wordsOf(id);
      if (words === undefined) return;
      from = link;
      // after the browser has followed the link
      requestAnimationFrame(() => {
        words.focus({ preventScroll: true });
        light([id]);
      });
    });
  }
  for (const mark of marks) {
    mark.addEventListener("click", () => {
      const [narrowest] = factsOf(mark);
      const link = facts.get(narrowest)?.querySelector<HTMLAnchorElement>(".fact-link");
      requestAnimationFrame(() => link?.focus({ preventScroll: true }));
    });
  }
  reading.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || from === null || !(event.target instanceof Element)) return;
    if (event.target.closest("[data-facts]") === null) return;
    from.focus();
    from = null;
  });
}

/** Moves the focus along a row of links as an arrow key, Home or End asks. */
function goOn(event: KeyboardEvent, row: readonly HTMLElement[], steps: Readonly<Record<string, 1 | -1>>): void {
  const at = row.indexOf(document.activeElement as HTMLElement);
  if (at < 0 || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const last = row.length - 1;
  const step = steps[event.key];
  const to =
    event.key === "Home" ? 0 : event.key === "End" ? last : step === undefined ? -1 : Math.min(last, Math.max(0, at + step));
  if (to < 0) return;
  event.preventDefault();
  row[to].focus();
}

/** The id that an address names. */
function decodeHash(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return "";
  }
}

function factsOf(mark: HTMLElement): string[] {
  return mark.dataset.facts?.split(" ") ?? [];
}

function motion(): ScrollBehavior {
  return matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth";
}
