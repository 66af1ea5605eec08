import type { Topics } from "../topics.ts";

export const topics: Topics = { strong: {}, weak: {}, not: "", relations: "" };
