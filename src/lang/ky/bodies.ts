import type { Bodies } from "../bodies.ts";

export const bodies: Bodies = { kinds: {}, weak: {}, joint: "", numbered: "", not: "" };
