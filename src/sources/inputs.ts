import { createReadStream } from "node:fs";
import { opendir, realpath, stat } from "node:fs/promises";
import { basename, extname, join, relative, sep } from "node:path";
import { ElchiError } from "../error.ts";
import type { Source } from "../read/read.ts";
import { type ByteStream, linesOf, peek, takeBytes } from "./bytes.ts";
import { byteOrderMark, type Decoded, decode, isBinary } from "./decode.ts";
import { frontMatter } from "./front-matter.ts";
import { declaredEncoding, readPage } from "./html.ts";
import { parseTextLine, sourceOf } from "./json-lines.ts";
import { cut, cutNote, limits } from "./limits.ts";

/** A text to read, as found in a file, a pipe or a line of one. */
export interface TextInput {
  text: string;
  source: Source;
  /** oddities met on the way to the text; they belong into the record's notes */
  notes: string[];
  /** where it was found: `path`, or `path:line` */
  from: string;
}
/** An input that could not be had; the others go on. */
export interface FailedInput {
  from: string;
  error: ElchiError;
}
export type Input = TextInput | FailedInput;

/** How a file is written. */
export const formats = ["text", "markdown", "html", "jsonl"] as const;
export type Format = (typeof formats)[number];

const formatOf: Readonly<Record<string, Format>> = {
  ".txt": "text",
  ".text": "text",
  ".md": "markdown",
  ".markdown": "markdown",
  ".html": "html",
  ".htm": "html",
  ".xhtml": "html",
  ".jsonl": "jsonl",
  ".ndjson": "jsonl",
};

export interface InputOptions {
  /** what the caller knows of all the texts; it stands above what a file says of itself */
  known?: Omit<Source, "id">;
  /** how the files are written, where their names do not tell */
  format?: Format;
  /** what the texts of a folder are called: as their files, or with the way to them in the folder; `name` if not given */
  ids?: "name" | "path";
  /** what `-` stands for */
  stdin?: ByteStream;
}

/**
 * The texts of files, folders (with all beneath them, in the order of their names) and, for `-`, of a stream. Files named
 * outright are taken whatever they are called; of folders those called .txt .md .html .htm .jsonl, but no README. Throws for
 * no file: what cannot be read comes as a failed input.
 */
export async function* inputs(paths: readonly string[], options: InputOptions = {}): AsyncGenerator<Input> {
  for (const path of paths) {
    if (path === "-") {
      if (options.stdin === undefined) throw new ElchiError("bad-argument", "expected a stream for -, got none");
      yield* guarded("stdin", () => textsOf("stdin", "stdin", options.stdin!, options.format, options));
    } else yield* guarded(path, () => fromPath(path, options));
  }
}

/** Passes inputs on; an error on the way becomes a failed input. */
async function* guarded(from: string, make: () => AsyncGenerator<Input>): AsyncGenerator<Input> {
  try {
    yield* make();
  } catch (error) {
    yield { from, error: error instanceof ElchiError ? error : worldError(from, error) };
  }
}

async function* fromPath(path: string, options: InputOptions): AsyncGenerator<Input> {
  const found = await stat(path);
  if (!found.isDirectory()) {
    yield* fromFile(path, withoutEnding(basename(path)), options);
    return;
  }
  let any = false;
  for await (const file of filesUnder(path)) {
    any = true;
    if (typeof file !== "string") yield file;
    else yield* guarded(file, () => fromFile(file, idOf(path, file, options), options));
  }
  if (!any) {
    throw new ElchiError("not-found", `no texts in ${path}`, {
      hint: `Files that hold texts end in ${Object.keys(formatOf).join(" ")}.`,
    });
  }
}

/** The text files beneath a folder, in the order of their names; folders that cannot be opened come as failed inputs. */
async function* filesUnder(root: string): AsyncGenerator<string | FailedInput> {
  // links may lead back to a folder above: each real folder is entered once
  const entered = new Set<string>();
  const waiting: string[] = [root];
  while (waiting.length > 0) {
    const path = waiting.pop()!;
    try {
      if (!(await stat(path)).isDirectory()) {
        yield path;
        continue;
      }
      const real = await realpath(path);
      if (entered.has(real)) continue;
      entered.add(real);
      const names: string[] = [];
      for await (const entry of await opendir(path)) {
        const folder = entry.isDirectory() || (entry.isSymbolicLink() && (await isFolder(join(path, entry.name))));
        const file = (entry.isFile() || entry.isSymbolicLink()) && extname(entry.name).toLowerCase() in formatOf;
        // a README tells of the folder
        if (folder ? !entry.name.startsWith(".") : file && !/^(?:\.|readme\.)/i.test(entry.name)) names.push(entry.name);
      }
      for (const name of names.sort().reverse()) waiting.push(join(path, name));
    } catch (error) {
      yield { from: path, error: worldError(path, error) };
    }
  }
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}

/** What a text found in a folder is called. */
function idOf(folder: string, file: string, options: InputOptions): string {
  return withoutEnding(options.ids === "path" ? relative(folder, file).split(sep).join("/") : basename(file));
}

function withoutEnding(name: string): string {
  const ending = extname(name);
  return ending === "" ? name : name.slice(0, -ending.length);
}

async function* fromFile(path: string, id: string, options: InputOptions): AsyncGenerator<Input> {
  const stream = createReadStream(path, { highWaterMark: 1 << 16 });
  try {
    yield* textsOf(path, id, stream, options.format ?? formatOf[extname(path).toLowerCase()], options);
  } finally {
    stream.destroy();
  }
}

async function* textsOf(
  from: string,
  id: string,
  stream: ByteStream,
  format: Format | undefined,
  options: InputOptions,
): AsyncGenerator<Input> {
  const { head, whole } = await peek(stream, 1024);
  switch (format ?? sniff(head)) {
    case "jsonl":
      yield* fromLines(from, head, whole, options);
      break;
    case "html":
      yield fromPage(from, id, await takeBytes(whole, limits.pageBytes), options);
      break;
    case "markdown":
      yield fromMarkdown(from, id, await takeBytes(whole, limits.textBytes), options);
      break;
    case "text":
      yield fromText(from, id, await takeBytes(whole, limits.textBytes), options);
  }
}

/** How a file is written that does not say so by its name. */
function sniff(head: Uint8Array): Format {
  const start = new TextDecoder().decode(head).trimStart();
  if (/^<(?:!doctype\s+html|html|head|body|\?xml)/i.test(start)) return "html";
  return /^\{.*"(?:id|text)"\s*:/s.test(start) ? "jsonl" : "text";
}

/** The beginning of an input, and whether there is more. */
interface Taken {
  bytes: Uint8Array;
  more: boolean;
}

/** @throws ElchiError `unreadable-file` where the bytes are no text */
function decodeText(from: string, { bytes, more }: Taken, declared?: string): Decoded {
  const decoded = decode(bytes, declared, more);
  if (isBinary(decoded.text)) throw binaryError(from);
  return decoded;
}

function fromText(from: string, id: string, taken: Taken, options: InputOptions): TextInput {
  const { text, notes } = decodeText(from, taken);
  return textInput(from, text, { id, ...options.known }, notes, taken.more);
}

/** Markdown is read as it is written, but for the metadata that may stand before it. */
function fromMarkdown(from: string, id: string, taken: Taken, options: InputOptions): TextInput {
  const decoded = decodeText(from, taken);
  const { fields, text } = frontMatter(decoded.text);
  const { source, notes } = sourceOf(id, Object.fromEntries(fields));
  return textInput(from, text, { ...source, ...options.known }, [...decoded.notes, ...notes], taken.more);
}

function fromPage(from: string, id: string, taken: Taken, options: InputOptions): TextInput {
  const decoded = decodeText(from, taken, declaredEncoding(taken.bytes));
  const page = readPage(decoded.text);
  const source: Source = { id };
  if (page.published !== undefined) source.published = page.published;
  if (page.site !== undefined) source.source = page.site;
  if (page.url !== undefined) source.url = page.url;
  const notes = page.text === "" && decoded.text.trim() !== "" ? [...decoded.notes, "the page has no text"] : decoded.notes;
  return textInput(from, page.text, { ...source, ...options.known }, notes, taken.more);
}

async function* fromLines(from: string, head: Uint8Array, whole: ByteStream, options: InputOptions): AsyncGenerator<Input> {
  const mark = byteOrderMark(head);
  if (mark !== undefined && mark !== "utf-8") {
    throw new ElchiError("unreadable-file", `expected lines of JSON in UTF-8, got ${mark.toUpperCase()} in ${from}`);
  }
  let number = 0;
  for await (const line of linesOf(whole, limits.lineBytes)) {
    const place = `${from}:${++number}`;
    try {
      if (line.long)
        throw new ElchiError("bad-argument", `expected a line of at most ${limits.lineBytes} bytes, got a longer one`);
      const decoded = decode(line.bytes, "utf-8");
      if (decoded.text.trim() === "") continue;
      if (decoded.text.includes("\0")) throw new ElchiError("unreadable-file", "expected lines of JSON, got binary data");
      const { text, source, notes } = parseTextLine(decoded.text);
      yield textInput(place, text, { ...source, ...options.known }, [...decoded.notes, ...notes], false);
    } catch (error) {
      if (!(error instanceof ElchiError)) throw error;
      yield { from: place, error };
    }
  }
}

function textInput(from: string, whole: string, source: Source, notes: string[], more: boolean): TextInput {
  const { text, notes: cutNotes } = cut(whole);
  if (cutNotes.length === 0 && more) cutNotes.push(cutNote(text.length));
  return { from, text, source, notes: [...notes, ...cutNotes] };
}

const binaryError = (from: string): ElchiError =>
  new ElchiError("unreadable-file", `expected a text, got binary data in ${from}`, {
    hint: "Elchi reads plain text, Markdown, HTML and JSON lines; convert other documents to one of these first.",
  });

/** An error of the operating system as one of ours; an error that is none of its is thrown on. */
function worldError(path: string, error: unknown): ElchiError {
  if (!(error instanceof Error) || !("syscall" in error)) throw error;
  switch ((error as NodeJS.ErrnoException).code) {
    case "ENOENT":
    case "ENOTDIR":
      return new ElchiError("not-found", `no such file or folder: ${path}`, { cause: error });
    case "EACCES":
    case "EPERM":
      return new ElchiError("unreadable-file", `no permission to read ${path}`, { cause: error });
    default:
      return new ElchiError("unreadable-file", `could not read ${path}: ${error.message}`, { cause: error });
  }
}
