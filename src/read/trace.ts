import type { FactKind } from "./record.ts";
import type { Stretch } from "./within.ts";

/**
 * A door through which readers of facts tell of rules that found their words and yet read nothing, and which condition failed. It is
 * open only for `explain`; `scene.trace?.(…)` costs nothing where it is shut.
 */
export type Trace = (kind: FactKind | "topics", rule: string, at: Stretch, because: string) => void;
