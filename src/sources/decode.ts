/** A text as characters, with how it was found to be written. */
export interface Decoded {
  text: string;
  /** WHATWG label of the encoding used */
  encoding: string;
  notes: string[];
}

/**
 * Bytes to characters. A byte order mark decides, else a `declared` encoding, else UTF-8; bytes that are not UTF-8 are taken as
 * windows-1251 or windows-1254 where nearly all of them are letters there, otherwise the broken ones become U+FFFD and a note says
 * so. Throws on no bytes.
 *
 * @param more true where the bytes are the beginning of a longer input: a letter cut in half at the end is then left out
 */
export function decode(bytes: Uint8Array, declared?: string, more = false): Decoded {
  const mark = byteOrderMark(bytes);
  if (mark !== undefined) return decodeAs(mark, bytes, more);
  const label = declared === undefined ? undefined : knownEncoding(declared);
  if (label !== undefined && label !== "utf-8") return decodeAs(label, bytes, more);
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: more }), encoding: "utf-8", notes: [] };
  } catch {
    const guess = label === undefined ? guessEightBit(bytes) : undefined;
    if (guess === undefined) return decodeAs("utf-8", bytes, more);
    return { ...decodeAs(guess, bytes, more), notes: [`not UTF-8: read as ${guess}`] };
  }
}

/** Whether the characters are those of a binary file: a NUL, or more than one control character in a hundred. */
export function isBinary(text: string): boolean {
  if (text.includes("\0")) return true;
  let controls = 0;
  for (const _ of text.matchAll(/[\x01-\x08\x0b\x0e-\x1a\x1c-\x1f\x7f]/g)) controls++;
  return controls * 100 > text.length;
}

/** The encoding that a byte order mark announces. */
export function byteOrderMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return undefined;
}

function decodeAs(encoding: string, bytes: Uint8Array, more: boolean): Decoded {
  const text = new TextDecoder(encoding).decode(bytes, { stream: more });
  const broken = text.split("\ufffd").length - 1;
  return {
    text,
    encoding,
    notes: broken === 0 ? [] : [`broken ${encoding.toUpperCase()}: ${broken} places could not be decoded`],
  };
}

function knownEncoding(label: string): string | undefined {
  try {
    return new TextDecoder(label.trim()).encoding;
  } catch {
    return undefined;
  }
}

// Letters of Turkish and Azerbaijani-Turkish pages in windows-1254, beside typographic marks that both code pages share.
const turkishBytes = new Set([
  0xc7, 0xd0, 0xd6, 0xdc, 0xdd, 0xde, 0xe7, 0xf0, 0xf6, 0xfc, 0xfd, 0xfe, 0xc2, 0xe2, 0xce, 0xee, 0xdb, 0xfb,
]);
const markBytes = new Set([0x85, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0xa0, 0xab, 0xbb]);
const isCyrillicByte = (byte: number): boolean => byte >= 0xc0 || byte === 0xa8 || byte === 0xb8;

/**
 * windows-1251 or windows-1254 where the bytes leave no doubt: there are hardly any UTF-8 sequences among them, and nineteen in
 * twenty of the high bytes are letters that the code page's languages use. Cyrillic text is made of high bytes, Turkish is strewn with them.
 */
function guessEightBit(bytes: Uint8Array): string | undefined {
  let high = 0;
  let letters = 0;
  let turkish = 0;
  let cyrillic = 0;
  let sequences = 0;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i];
    if ((byte | 32) >= 0x61 && (byte | 32) <= 0x7a) letters++;
    if (byte < 0x80 || markBytes.has(byte)) continue;
    high++;
    if (turkishBytes.has(byte)) turkish++;
    if (isCyrillicByte(byte)) cyrillic++;
    if (byte >= 0xc2 && byte < 0xf0 && bytes[i + 1] >= 0x80 && bytes[i + 1] < 0xc0) sequences++;
  }
  if (high < 3 || sequences * 20 > high) return undefined;
  if (cyrillic * 20 >= high * 19 && high > letters) return "windows-1251";
  if (turkish * 20 >= high * 19 && high * 3 < letters) return "windows-1254";
  return undefined;
}
