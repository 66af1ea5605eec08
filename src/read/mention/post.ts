import { CASES, F } from "../../lang/features.ts";
import type { Page } from "../page.ts";
import type { PartyMention, PostMention } from "./mention.ts";
import { pageTitles } from "./person.ts";
import { postOf } from "./title.ts";

/**
 * The offices named in a page, with whom they are of, in order of place. A post without a state of its own is taken to be of
 * `home`. Counterparts have no post of their own and are left out.
 */
export function postMentions(page: Page, parties: readonly PartyMention[], home: string | null): PostMention[] {
  const out: PostMention[] = [];
  for (const title of pageTitles(page, parties)) {
    if (title.spent) continue;
    const post = postOf(title);
    if (post === null) continue;
    const from = title.partyFrom;
    const ours = (title.f & F.PSS1P) !== 0;
    out.push({
      from: title.from,
      to: title.to,
      f: title.f & (CASES | F.PL | F.PSS3),
      post,
      state: title.parties[0] ?? home,
      stateFrom: title.parties.length ? (from ?? "words") : home ? (ours ? "words" : "home") : null,
      states: title.parties,
      plural: (title.f & F.PL) !== 0,
    });
  }
  return out;
}
