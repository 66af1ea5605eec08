// `npm test`: everything that must hold, from a fresh clone on: install, lint, types, build, all tests.
import { attempt, ensureInstalled, findProgram, inRoot, lint, modernNode, run, step, types } from "./tools.mjs";

ensureInstalled();
ensurePrograms();
lint();
types();
run(process.execPath, [inRoot("scripts/build.mjs")]);
step("tests");
// the longest file takes a minute or two where nothing else runs; none may hang for ever
run(modernNode(), ["--test", "--test-concurrency=2", "--test-timeout=600000", "src/**/*.test.ts", "test/**/*.test.ts"], {
  env: { ...process.env, ELCHI_BUILT: "1" },
});

/** The browser, the database and the reader of PDF that some tests use; fetched where this machine lets us, told about where it does not. */
function ensurePrograms() {
  const wanted = [
    {
      package: "chromium",
      found:
        process.env.ELCHI_CHROMIUM ??
        findProgram(["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"]),
    },
    // shows PDF as a screen reader goes through it
    { package: "poppler-utils", found: findProgram(["pdfinfo"]) },
    { package: "postgresql", found: process.env.ELCHI_TEST_POSTGRES ?? findProgram(["postgres"], postgresFolders()) },
  ];
  const missing = wanted.filter(({ found }) => found === undefined).map(({ package: name }) => name);
  if (missing.length === 0) return;
  const root = process.getuid?.() === 0;
  const sudo = root ? undefined : findProgram(["sudo"]);
  if (findProgram(["apt-get"]) === undefined || (!root && sudo === undefined)) {
    console.log(
      `\nNot on this machine: ${missing.join(", ")}. The tests that need them are skipped; install them to run these too.`,
    );
    return;
  }
  step(`apt-get install ${missing.join(" ")}`);
  const apt = (...args) => {
    const [program, ...rest] = [...(root ? [] : [sudo, "-n"]), "apt-get", ...args];
    // a failure is told by apt-get itself, and the tests that need the program are skipped
    attempt(program, rest, { env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } });
  };
  apt("update", "-q");
  apt("install", "-y", "-q", "--no-install-recommends", ...missing);
}

/** Debian keeps the server's programs out of PATH. */
function postgresFolders() {
  return ["18", "17", "16", "15", "14", "13"].map((version) => `/usr/lib/postgresql/${version}/bin`);
}
