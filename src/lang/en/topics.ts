import type { Topics } from "../topics.ts";

export const topics: Topics = {};
