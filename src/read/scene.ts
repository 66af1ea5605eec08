import type { Frame } from "./clause/frames.ts";
import type {
  AmountMention,
  DateMention,
  PartyMention,
  PersonMention,
  PersonOfText,
  PlaceMention,
  PostMention,
} from "./mention/mention.ts";
import type { Keeper } from "./once.ts";
import type { Page } from "./page.ts";
import type { Trace } from "./trace.ts";

/** All that is known of a text before facts are made of it. Lists are in order of place. */
export interface Scene extends Keeper {
  readonly page: Page;
  readonly parties: readonly PartyMention[];
  readonly places: readonly PlaceMention[];
  readonly posts: readonly PostMention[];
  readonly people: readonly PersonOfText[];
  readonly persons: readonly PersonMention[];
  readonly dates: readonly DateMention[];
  readonly amounts: readonly AmountMention[];
  readonly frames: readonly Frame[];
  /** the states (or organisations) whose relations the text is about, the teller's own first where known */
  readonly pair: readonly string[];
  /** the state that "our country", "the Foreign Ministry", "the Prime Minister" without more mean in this text */
  readonly home: string | null;
  /** where rules tell why they read nothing; shut but for `explain` */
  readonly trace?: Trace | undefined;
}
