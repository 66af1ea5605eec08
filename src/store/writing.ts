/** The doors of the store that a look at it does not need; open.ts loads them when they are asked for. */
export { addAll } from "./add.ts";
export { backup } from "./backup.ts";
export { check } from "./check.ts";
export { decide } from "./decide.ts";
export { reread } from "./reread.ts";
