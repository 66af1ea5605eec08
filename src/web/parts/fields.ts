import { type EncounterKind, type FactKind, posts } from "../../read/record.ts";
import type { CorrectField } from "../../store/store.ts";
import { fill } from "../../view/edtf.ts";
import type { FactRow } from "../../view/rows.ts";
import { isInference } from "../../view/say/inferences.ts";
import type { Say } from "../../view/say/say.ts";
import { type Html, html } from "../html.ts";
import { dayHint, dayInput } from "./day.ts";
import { stateChoices } from "./filter.ts";

// The fields of facts in a form: people see words, what is sent are the codes of records.

/** Sums of these are offered; any other that a fact has already is, too. */
const currencies = ["USD", "EUR", "RUB", "KZT", "UZS", "AZN", "KGS", "TMT", "TRY", "CNY", "GBP", "JPY", "AED", "KRW"];
/** Further sides that a form has room for. */
const roomFor = 2;

type Choice = readonly [value: string, name: string];

/** A field with its name, what it holds, and what that was inferred from. */
export function fieldRow(row: FactRow, field: CorrectField, say: Say): Html {
  const { name } = field;
  const id = `field-${name}`;
  const label = say.words.fields[name] ?? name;
  const reason = row.fact.inferred[name];
  const note =
    reason !== undefined &&
    html`<span class="inferred">${fill(say.words.ui.text.inferred, { reason: isInference(reason) ? say.words.ui.inferences[reason] : reason })}</span>`;
  const value = (row.fact as unknown as Readonly<Record<string, unknown>>)[name];
  if (field.type === "list" && field.holds === "party") {
    const codes = value as readonly string[];
    const choices = partyChoices(codes, say);
    const rooms = [...codes, ...Array<string>(roomFor).fill("")];
    return html`<fieldset class="form-row"><legend>${label}</legend>${rooms.map((code, place) => select({ id: `${id}-${place}`, name, label: `${label} ${place + 1}` }, choices, code))}${note}</fieldset>`;
  }
  return html`<p class="form-row"><label for="${id}">${label}</label>${control(row.kind, field, id, value, say)}${note}</p>`;
}

function control(kind: FactKind, field: CorrectField, id: string, value: unknown, say: Say): Html {
  const { name, type, holds, choices } = field;
  const { decide, encounter } = say.words.ui;
  const code = value === null || value === undefined ? "" : `${value}`;
  const none: Choice = ["", encounter.silent];
  if (choices !== undefined)
    return select(
      { id, name },
      choices.map((choice): Choice => [choice, choiceName(kind, name, choice, say)]),
      code,
    );
  switch (holds) {
    case "date":
      return html`${dayInput(id, name, code, say, name)}${dayHint(say, name, true)}`;
    case "party":
      return select({ id, name }, [none, ...partyChoices([code], say)], code);
    case "unit":
      return select({ id, name }, unitChoices(code, say), code);
    case "office": {
      const [post, mark = ""] = code.split(":");
      const { label, now, acting, former } = decide.inOffice;
      const offices = posts.map((one): Choice => [one, say.post(one) || one]);
      return html`${select({ id, name }, [none, ...offices], post)}${select(
        { id: `${id}-mark`, name: `${name}-mark`, label },
        [
          ["", now],
          ["acting", acting],
          ["former", former],
        ],
        mark,
      )}`;
    }
  }
  const several = type === "list";
  const shown = Array.isArray(value) ? value.join(", ") : type === "number" ? numberInField(Number(value), say) : code;
  return html`<input id="${id}" name="${name}" value="${shown}"${type === "number" && html` inputmode="decimal"`}${several && html` aria-describedby="${id}-hint"`}>${several && html`<span class="day-hint" id="${id}-hint">${decide.listHint}</span>`}`;
}

function select(
  { id, name, label }: { id: string; name: string; label?: string },
  choices: readonly Choice[],
  value: string,
): Html {
  return html`<select id="${id}" name="${name}"${label !== undefined && html` aria-label="${label}"`}>${choices.map(([choice, said]) => html`<option value="${choice}"${choice === value && html` selected`}>${said}</option>`)}</select>`;
}

/** All states and organisations by name, and what a fact names beside these; none first. */
function partyChoices(own: readonly string[], say: Say): Choice[] {
  const { states, organisations } = say.words;
  const codes = new Set([...Object.keys(states), ...Object.keys(organisations), ...own.filter((code) => code !== "")]);
  return [["", ""], ...stateChoices([...codes], say)];
}

function unitChoices(own: string, say: Say): Choice[] {
  const codes = new Set([...Object.keys(say.words.units), ...currencies, own]);
  return [...codes].map((code) => [code, unitName(code, say)]);
}

/** What a unit is called without a number. */
function unitName(code: string, say: Say): string {
  const { units, tag, ui } = say.words;
  if (code === "count") return ui.decide.plainNumber;
  if (code === "times") return ui.decide.fold;
  const counted = units[code];
  if (counted !== undefined) return fill(counted.other, { n: "" }).trim();
  return /^[A-Z]{3}$/.test(code) ? `${new Intl.DisplayNames(tag, { type: "currency" }).of(code)} (${code})` : code;
}

/** A number as it is written into a field: the decimal mark of the page's language, and nothing between thousands. */
const numberInField = (value: number, { words }: Say): string =>
  new Intl.NumberFormat(words.tag, { useGrouping: false, maximumFractionDigits: 20 }).format(value);

/** A value that a field may have, as people say it. */
function choiceName(kind: FactKind, field: string, choice: string, { words, count }: Say): string {
  const { encounters, bodies, instruments } = words;
  const kinds = { ...instruments, ...bodies } as Readonly<Record<string, string>>;
  const named: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    status: words.statuses,
    action: words.actions,
    measure: words.measures,
    sense: words.senses,
    strength: words.strengths,
    act: words.acts,
    kind: kind === "bodies" ? bodies : kinds,
  };
  const name =
    kind === "encounters" && choice in encounters && field === "kind"
      ? count(encounters[choice as EncounterKind].name, 1)
      : named[field]?.[choice];
  return name?.replace(/:$/, "") ?? choice;
}

const parties: ReadonlySet<string> = new Set(["state", "parties", "actors", "side"]);
const dates: ReadonlySet<string> = new Set(["date", "due", "period"]);

/** What a field of a kind of facts holds, in the words of the page. */
export function fieldSaid(kind: FactKind, field: string, value: unknown, say: Say): string {
  if (value === null || value === undefined || (Array.isArray(value) && value.length === 0)) return say.words.ui.encounter.silent;
  if (parties.has(field))
    return [value]
      .flat()
      .map((code) => say.party(`${code}`))
      .join(", ");
  if (Array.isArray(value)) return value.join(", ");
  if (dates.has(field)) return say.date(`${value}`);
  if (field === "post") return say.post(`${value}`);
  if (field === "unit") return unitName(`${value}`, say);
  return typeof value === "number" ? say.number(value) : choiceName(kind, field, `${value}`, say);
}

/** What facts of a kind are called. */
export function factName(kind: FactKind, say: Say): string {
  const { pair } = say.words.ui;
  return kind === "encounters" ? pair.timeline : pair[kind];
}
