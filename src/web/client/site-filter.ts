import { dayIn, showDay } from "./days.ts";

// Lists of a published site, narrowed without a server: the rest of a list lies in the pages that follow. Without this script the
// form stays hidden and the list is whole.
const form = document.querySelector<HTMLFormElement>("form.filter[data-site]");
/** Pages of one list that are looked through. */
const mostPages = 60;
const mostShown = 500;

if (form !== null) {
  form.hidden = false;
  const asked = new URLSearchParams(location.search);
  for (const field of fieldsOf(form)) {
    const value = asked.get(field.name) ?? "";
    if (field instanceof HTMLInputElement && "day" in field.dataset) showDay(field, value);
    else field.value = value;
  }
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const wanted = new URLSearchParams();
    for (const field of fieldsOf(form)) if (wantedIn(field)) wanted.set(field.name, wantedIn(field));
    // the address holds what is shown
    location.search = wanted.toString();
  });
  if (fieldsOf(form).some((field) => field.value !== "")) void narrow(form);
}

function fieldsOf(form: HTMLFormElement): (HTMLInputElement | HTMLSelectElement)[] {
  return [...form.querySelectorAll<HTMLInputElement | HTMLSelectElement>("input[name], select[name]")];
}

/** What a field asks for: a date as records write it, whatever stands there. */
function wantedIn(field: HTMLInputElement | HTMLSelectElement): string {
  return field instanceof HTMLInputElement && "day" in field.dataset ? (dayIn(field) ?? "") : field.value;
}

async function narrow(form: HTMLFormElement): Promise<void> {
  const wanted = fieldsOf(form)
    .map((field) => ({ name: field.name, value: wantedIn(field) }))
    .filter(({ value }) => value !== "");
  const own = itemsOf(document);
  const [first] = own;
  if (first?.parentElement == null) return;
  const list = first.parentElement.cloneNode(false) as HTMLElement;
  const groups = new Set(own.map((item) => item.closest(".year-group, .due-group") ?? item.parentElement!));
  const found: HTMLElement[] = [];
  let page: Document = document;
  for (let pages = 1; ; pages++) {
    found.push(...itemsOf(page).filter((item) => wanted.every((field) => fits(item, field))));
    const next = page.querySelector<HTMLAnchorElement>("a[rel=next]")?.getAttribute("href");
    if (next == null || pages === mostPages || found.length >= mostShown) break;
    const answer = await fetch(new URL(next, location.href));
    if (!answer.ok) break;
    page = new DOMParser().parseFromString(await answer.text(), "text/html");
  }
  list.append(...found.slice(0, mostShown).map((item) => document.importNode(item, true)));
  const status = document.createElement("p");
  status.className = "found";
  status.setAttribute("role", "status");
  status.textContent = `${form.getAttribute("aria-label") ?? ""}: ${found.length}`;
  form.after(status);
  const [start] = groups;
  start!.before(list);
  for (const group of groups) group.remove();
  document.querySelector(".pager")?.remove();
}

function itemsOf(page: Document): HTMLElement[] {
  return [...page.querySelectorAll<HTMLElement>("main [data-sides]")];
}

/** Whether an entry has what a field asks for. */
function fits(item: HTMLElement, { name, value }: { name: string; value: string }): boolean {
  const { sides = "", kind = "", status = "", day = "" } = item.dataset;
  const has = (words: string): boolean => words.split(" ").includes(value);
  switch (name) {
    case "state":
    case "with":
      return has(sides);
    case "from":
      return day !== "" && day.slice(0, value.length) >= value.slice(0, day.length);
    case "to":
      return day !== "" && day.slice(0, value.length) <= value.slice(0, day.length);
    case "name":
      return (item.textContent ?? "").toLocaleLowerCase().includes(value.toLocaleLowerCase());
    default:
      return has(kind) || has(status);
  }
}
