import { fill } from "../../view/edtf.ts";
import type { SiteListWords } from "../site.ts";
import { dayIn, showDay } from "./days.ts";
import { asAsked } from "./site-state.ts";

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
    const value = asked.get(field.name);
    // what a page is narrowed to already stays in its field
    if (value === null) continue;
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
  if (fieldsOf(form).some((field) => asked.get(field.name))) void narrow(form, JSON.parse(form.dataset.site ?? "null"));
}

function fieldsOf(form: HTMLFormElement): (HTMLInputElement | HTMLSelectElement)[] {
  return [...form.querySelectorAll<HTMLInputElement | HTMLSelectElement>("input[name], select[name]")];
}

/** What a field asks for: a date as records write it, whatever stands there. */
function wantedIn(field: HTMLInputElement | HTMLSelectElement): string {
  return field instanceof HTMLInputElement && "day" in field.dataset ? (dayIn(field) ?? "") : field.value;
}

async function narrow(form: HTMLFormElement, words: SiteListWords): Promise<void> {
  const wanted = fieldsOf(form)
    .map((field) => ({ name: field.name, value: wantedIn(field) }))
    .filter(({ value }) => value !== "");
  const actions = form.querySelector(".filter-actions");
  if (actions !== null && actions.querySelector("a") === null) {
    const clear = actions.appendChild(document.createElement("a"));
    clear.href = location.pathname;
    clear.textContent = words.clear;
  }
  const status = document.createElement("p");
  status.className = "found";
  status.setAttribute("role", "status");
  form.after(status);
  const own = itemsOf(document);
  const next = nextOf(document);
  const parts = new Set(own.map((item) => item.closest(".year-group, .due-group") ?? item.parentElement!));
  const list = own[0]?.parentElement?.cloneNode(false) as HTMLElement | undefined;
  const [start] = parts;
  if (start !== undefined && list !== undefined) start.before(list);
  // what is not narrowed yet is not shown as if it were
  for (const part of parts) part.remove();
  asAsked();
  const looking = setTimeout(() => (status.textContent = words.looking), 300);
  const found = own.filter((item) => wanted.every((field) => fits(item, field)));
  const whole = await further(next, found, wanted);
  clearTimeout(looking);
  const told = fill(words.found, { n: `${found.length}` });
  status.textContent = whole ? told : `${told}. ${words.lost}`;
  list?.append(...found.slice(0, mostShown).map((item) => document.importNode(item, true)));
}

/** Adds what fits of the pages that follow; whether all of them could be looked through. */
async function further(next: string | null, found: HTMLElement[], wanted: readonly Wanted[]): Promise<boolean> {
  for (let pages = 1; next !== null && pages < mostPages && found.length < mostShown; pages++) {
    try {
      const answer = await fetch(new URL(next, location.href));
      if (!answer.ok) return false;
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      found.push(...itemsOf(page).filter((item) => wanted.every((field) => fits(item, field))));
      next = nextOf(page);
    } catch {
      return false;
    }
  }
  return next === null;
}

/** What a field of the form asks for. */
interface Wanted {
  readonly name: string;
  readonly value: string;
}

function nextOf(page: Document): string | null {
  return page.querySelector<HTMLAnchorElement>("a[rel=next]")?.getAttribute("href") ?? null;
}

function itemsOf(page: Document): HTMLElement[] {
  return [...page.querySelectorAll<HTMLElement>("main [data-sides]")];
}

/** Whether an entry has what a field asks for. */
function fits(item: HTMLElement, { name, value }: Wanted): boolean {
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
