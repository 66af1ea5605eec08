/**
 * The queue by keyboard, on an entry that has the focus: C confirms, R rejects, E goes to the form that corrects, the arrow
 * keys go on. What is judged leaves the list without a new page; what the server refuses goes the way without a script.
 */
export function judgeByKeys(queue: HTMLElement): void {
  const status = queue.querySelector<HTMLElement>(".review-status");
  const entries = (): HTMLElement[] => [...queue.querySelectorAll<HTMLElement>(".queue-entry")];

  const focusOn = (entry: HTMLElement | undefined): void => {
    entry?.querySelector<HTMLElement>(".fact-link")?.focus();
    entry?.scrollIntoView({ block: "nearest" });
  };

  async function send(entry: HTMLElement, button: HTMLButtonElement): Promise<void> {
    const form = button.form;
    if (form === null) return;
    const fact = entry.dataset.fact ?? "";
    const answer = await fetch("/api/decisions", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ action: button.value, fact }),
    }).catch(() => null);
    // no name yet, or trouble: the page of the server says it
    if (!answer?.ok) return form.requestSubmit(button);
    const all = entries();
    const next = all[all.indexOf(entry) + 1] ?? all[all.indexOf(entry) - 1];
    entry.remove();
    if (status !== null) status.textContent = (queue.dataset.kept ?? "").replace("{action}", button.textContent ?? "");
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
    else return;
    event.preventDefault();
  });
}
