import type { ProjectKey, ProjectKind } from "../world/projects.ts";

/** How a language names undertakings. */
export interface Projects {
  /** names of known undertakings, with the noun they bear where they could mean something else without it */
  readonly names: Readonly<Partial<Record<ProjectKey, string>>>;
  /** nouns of undertakings: "X–Y railway", "N hydropower plant" */
  readonly kinds: Readonly<Partial<Record<ProjectKind, string>>>;
  /** nouns that make a name in quotation marks an undertaking: project, initiative */
  readonly called: string;
  /** words of building, widening, launching, financing: what is spoken of so is an undertaking, be it a port or a terminal */
  readonly build: string;
  /** what is said of a site as an undertaking and not as a mere place: its importance, its development */
  readonly spoken: string;
  /** "new", "second" between the ends of a way and its noun, where those stand before it */
  readonly made?: string;
  /** prepositions after which a site is a mere place: «в», "through" (single words; none where cases tell it) */
  readonly where?: string;
  /** prepositions that tell a work's place, beside those of `documents.when`: near, «близ» (single words) */
  readonly beside?: string;
  /** words that tie two places by a way: between, «между» (single words) */
  readonly between: string;
  /** endings that make an adjective of a place's name, the commonest first ("ский"), where names of works are such */
  readonly ofPlaces?: string;
  /** the one of those endings that names in "a" mostly take («инский») */
  readonly ofPlacesInA?: string;
  /** whether a name stands before its noun ("Termiz – Peshovar temir yo‘li") or after it («железная дорога Термез – Пешавар») */
  readonly name: "before" | "after";
}
