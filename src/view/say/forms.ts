import type { Form, Words } from "./words.ts";

/** A name with an ending: "Bakı" in the form `in` is "Bakıda". What no pattern fits stays as it is. */
export function inForm(name: string, form: Form): string {
  const known = form.whole?.[name];
  if (known !== undefined) return known;
  const words = name.split(" ");
  return words.map((word, index) => (form.each === true || index === words.length - 1 ? ended(word, form) : word)).join(" ");
}

function ended(word: string, { rows }: Form): string {
  for (const [pattern, ending] of rows) {
    const found = new RegExp(pattern, "u");
    if (found.test(word)) return word.replace(found, ending);
  }
  return word;
}

/** Puts right what is written otherwise where two words meet: "в Франции" becomes "во Франции". */
export function joiner({ meetings = [] }: Pick<Words, "meetings">): (text: string) => string {
  const joints = meetings.map(([pattern, instead]) => [new RegExp(pattern, "gu"), instead] as const);
  return (text) => joints.reduce((joined, [joint, instead]) => joined.replace(joint, instead), text);
}

/** Puts words into the places of a pattern: `{so}`, or in a form that the language has: `{so:form}`. */
export function filler({
  forms,
  meetings,
}: Pick<Words, "forms" | "meetings">): (pattern: string, words: Readonly<Record<string, string>>) => string {
  const joined = joiner({ meetings });
  return (pattern, words) => {
    const filled = pattern.replace(/\{(\w+)(?::(\w+))?\}/g, (whole, name: string, form: string | undefined) => {
      const word = words[name];
      if (word === undefined) return whole;
      return form === undefined || forms[form] === undefined ? word : inForm(word, forms[form]);
    });
    return joined(filled);
  };
}
