/** A decision kept here, and where its entry stood. */
interface Kept {
  readonly number: number;
  readonly entry: HTMLElement;
  readonly before: Element | null;
}

/**
 * The queue by keyboard, on an entry that has the focus: C confirms, R rejects, E goes to the form that corrects, U takes the last decision back,
 * the arrow keys go on. What is judged leaves the list without a new page; what the server refuses goes the way without a script.
 */
export function judgeByKeys(queue: HTMLElement): void {
  const status = queue.querySelector<HTMLElement>(".review-status");
  const entries = (): HTMLElement[] => [...queue.querySelectorAll<HTMLElement>(".queue-entry")];

  const focusOn = (entry: HTMLElement | undefined): void => {
    entry?.querySelector<HTMLElement>(".fact-link")?.focus();
    entry?.scrollIntoView({ block: "nearest" });
  };

  const post = (decision: object): Promise<Response | null> =>
    fetch("/api/decisions", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(decision),
    }).catch(() => null);

  /** Says what was kept, with a button that takes it back. */
  const tell = (action: string, kept: Kept | null): void => {
    last = kept;
    if (status === null) return;
    status.textContent = (queue.dataset.kept ?? "").replace("{action}", action);
    if (kept === null) return;
    const undo = document.createElement("button");
    undo.type = "button";
    undo.textContent = queue.dataset.undo ?? "";
    undo.addEventListener("click", () => void takeBack());
    status.append(" ", undo);
  };

  let last: Kept | null = null;
  async function takeBack(): Promise<void> {
    if (last === null) return;
    const { number, entry, before } = last;
    last = null;
    if ((await post({ action: "undo", decision: number }))?.ok !== true) return location.reload();
    const list = queue.querySelector(".queue");
    list?.insertBefore(entry, before?.parentElement === list ? before : null);
    delete entry.dataset.asked;
    tell(queue.dataset.undo ?? "", null);
    focusOn(entry);
  }

  async function send(entry: HTMLElement, button: HTMLButtonElement): Promise<void> {
    const form = button.form;
    if (form === null) return;
    const fact = entry.dataset.fact ?? "";
    const answer = await post({ action: button.value, fact });
    // no name yet, or trouble: the page of the server says it
    if (!answer?.ok) return form.requestSubmit(button);
    const { number } = (await answer.json()) as { number: number };
    const all = entries();
    const next = all[all.indexOf(entry) + 1] ?? all[all.indexOf(entry) - 1];
    const before = entry.nextElementSibling;
    entry.remove();
    tell(button.textContent ?? "", { number, entry, before });
    if (next === undefined) location.reload();
    else focusOn(next);
  }

  queue.addEventListener("submit", (event) => {
    const { submitter } = event;
    const entry = submitter?.closest<HTMLElement>(".queue-entry");
    if (!(submitter instanceof HTMLButtonElement) || !entry || entry.dataset.asked !== undefined) return;
    event.preventDefault();
    entry.dataset.asked = "";
    void send(entry, submitter);
  });

  queue.addEventListener("keydown", (event) => {
    if (!(event.target instanceof Element) || event.altKey || event.ctrlKey || event.metaKey) return;
    const entry = event.target.closest<HTMLElement>(".queue-entry");
    if (entry === null) return;
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    const press = (selector: string): void => entry.querySelector<HTMLElement>(selector)?.click();
    if (step !== 0) {
      const all = entries();
      focusOn(all[all.indexOf(entry) + step]);
    } else if (event.code === "KeyC") press('button[value="confirm"]');
    else if (event.code === "KeyR") press('button[value="reject"]');
    else if (event.code === "KeyE") press(".decide-correct");
    else if (event.code === "KeyU") void takeBack();
    else return;
    event.preventDefault();
  });
}
