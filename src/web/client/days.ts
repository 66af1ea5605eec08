import { type DayWords, dayInNumbers, periodWritten } from "../../view/day-written.ts";

/** What a field for a date holds, as records write it: "" for nothing, `null` for what is no date. */
export function dayIn(field: HTMLInputElement): string | null {
  const written = field.value.trim();
  if (written === "" || /^[\dX]{4}(?:-[\dX]{2}){0,2}(?:\/|$)|^\.\.\//.test(written)) return written;
  return periodWritten(written, wordsOf(field));
}

/** Puts a date into a field as readers of the page write dates. */
export function showDay(field: HTMLInputElement, edtf: string): void {
  field.value = /^\d{4}(?:-\d\d){0,2}$/.test(edtf) ? dayInNumbers(edtf, wordsOf(field)) : edtf;
}

/** Tells at the field itself of what is no date, before the form is sent: nothing else that was chosen is lost then. */
export function checkDays(form: HTMLFormElement): void {
  for (const field of form.querySelectorAll<HTMLInputElement>("[data-day]")) {
    const check = (): void => {
      const wrong = dayIn(field) === null;
      field.setCustomValidity(wrong ? (hintOf(field)?.textContent ?? "") : "");
      if (wrong) field.setAttribute("aria-invalid", "true");
      else field.removeAttribute("aria-invalid");
    };
    field.addEventListener("change", check);
    field.addEventListener("input", () => field.hasAttribute("aria-invalid") && check());
    if (field.hasAttribute("aria-invalid")) check();
  }
}

function wordsOf(field: HTMLInputElement): DayWords {
  return JSON.parse(hintOf(field)?.dataset.days ?? '{"tag":"en","months":[],"fillers":[]}') as DayWords;
}

function hintOf(field: HTMLInputElement): HTMLElement | null {
  return document.getElementById(field.getAttribute("aria-describedby") ?? "");
}
