/** A text to be shared, as it stands behind the `#` of an address, which browsers send to no server. */
export interface Shared {
  text: string;
  published: string;
}

/** What is unpacked is cut here: a small address may hold a very long text. */
const longest = 1_000_000;

/** Packs a text small: deflated, in the letters that an address may hold. */
export async function pack({ text, published }: Shared): Promise<string> {
  const stream = new Blob([JSON.stringify([text, published])]).stream().pipeThrough(new CompressionStream("deflate-raw"));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  let letters = "";
  for (const byte of bytes) letters += String.fromCharCode(byte);
  return btoa(letters).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

/** The text of an address; `null` where it holds none. */
export async function unpack(fragment: string): Promise<Shared | null> {
  try {
    const letters = atob(fragment.replaceAll("-", "+").replaceAll("_", "/"));
    const bytes = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
    const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw")).getReader();
    const decoder = new TextDecoder();
    let json = "";
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      json += decoder.decode(part.value, { stream: true });
      if (json.length > longest) return null;
    }
    const [text, published] = JSON.parse(json + decoder.decode()) as unknown[];
    return typeof text === "string" && typeof published === "string" ? { text, published } : null;
  } catch {
    return null;
  }
}
