// Writes THIRD-PARTY.md anew: what others wrote and Elchi brings along, with the licences. Run after a change of dependencies.
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { inRoot } from "./tools.mjs";

const { packages } = JSON.parse(readFileSync(inRoot("package-lock.json"), "utf8"));
const own = Object.entries(packages).filter(([path, { dev }]) => path !== "" && !dev && existsSync(inRoot(path)));
const parts = own.map(([path, { version, license }]) => {
  const name = path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);
  const file = readdirSync(inRoot(path)).find((entry) => /^licen[cs]e/i.test(entry));
  const { author } = JSON.parse(readFileSync(inRoot(path, "package.json"), "utf8"));
  const who = typeof author === "string" ? author : (author?.name ?? "its authors");
  const text = file === undefined ? `${license} licence; by ${who}` : readFileSync(inRoot(path, file), "utf8").trim();
  return `## ${name} ${version}\n\n${text
    .replace(/\r\n/g, "\n")
    .replace(/^/gm, "    ")
    .replace(/[ \t]+$/gm, "")}\n`;
});
const head = `# What others wrote

Elchi brings these packages along, some of them within the files in dist/cli. Made by scripts/third-party.mjs.
`;
// what was made from others' data, written by hand
const data = readFileSync(inRoot("scripts/third-party-data.md"), "utf8");
writeFileSync(inRoot("THIRD-PARTY.md"), [head, ...parts, data].join("\n"));
