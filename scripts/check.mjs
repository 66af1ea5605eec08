// `npm run check [FILES…]`: lint, types and unit tests of what is installed, without building; for the work between two commits.
import { lint, modernNode, run, step, types } from "./tools.mjs";

lint();
types();
step("tests");
const files = process.argv.slice(2);
run(modernNode(), ["--test", ...(files.length > 0 ? files : ["src/**/*.test.ts"])]);
