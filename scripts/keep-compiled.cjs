// Loaded before bin/elchi.mjs by the build: keeps what V8 has compiled of a look's script by the end of the run, with what earlier runs kept.
const { existsSync, readFileSync, writeFileSync } = require("node:fs");
const { join } = require("node:path");
const vm = require("node:vm");

const file = join(__dirname, `../dist/looks/${process.argv[2]}-${process.versions.v8}-${process.arch}.cache`);
const known = existsSync(file) ? readFileSync(file) : undefined;
if (known === undefined) writeFileSync(file, "");

vm.Script = class extends vm.Script {
  constructor(source, { filename }) {
    super(source, { filename, cachedData: known });
    process.on("exit", () => writeFileSync(file, this.createCachedData()));
  }
};
