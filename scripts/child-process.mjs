// Stands for node:child_process in the bundled command line. commander starts subcommands that are programs of their own with it, which
// Elchi has none of; to load it takes a quarter of an empty program, so it is loaded when it is used.
import { createRequire } from "node:module";

export default { spawn: (...args) => createRequire(import.meta.url)("node:child_process").spawn(...args) };
