import type { Context } from "hono";
import { ElchiError } from "../error.ts";
import { type InterfaceLanguage, interfaceLanguages, isInterfaceLanguage } from "../view/say/languages.ts";
import { wished } from "../view/say/voices.ts";

/** The language in which a page is answered. */
export interface Chosen {
  language: InterfaceLanguage;
  /** what the address itself names: it goes along on the page's links */
  named: InterfaceLanguage | null;
}

/** The language that an address names (`?lang=kk`), else the one that the browser wishes for, else English. */
export function chosenLanguage(context: Context): Chosen {
  const named = context.req.query("lang");
  if (named !== undefined && isInterfaceLanguage(named)) return { language: named, named };
  return { language: wished(context.req.header("Accept-Language") ?? ""), named: null };
}

/** The same for an answer that is no error. @throws ElchiError `bad-argument` for a language that the pages do not speak */
export function askedLanguage(context: Context): Chosen {
  const named = context.req.query("lang");
  if (named !== undefined && named !== "" && !isInterfaceLanguage(named))
    throw new ElchiError("bad-argument", `expected one of ${interfaceLanguages.join(", ")} for lang, got ${named.slice(0, 80)}`, {
      wrong: { reason: "choice", field: "lang", got: named.slice(0, 80), allowed: interfaceLanguages },
    });
  return chosenLanguage(context);
}
