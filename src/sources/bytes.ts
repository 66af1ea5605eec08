/** Bytes as they come, from a file or a pipe. */
export type ByteStream = AsyncIterable<Uint8Array>;

/** At most `limit` bytes from the beginning of a stream, and whether there were more; the stream is closed. */
export async function takeBytes(stream: ByteStream, limit: number): Promise<{ bytes: Uint8Array; more: boolean }> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > limit) break;
  }
  const bytes = concat(chunks, size);
  return { bytes: bytes.subarray(0, limit), more: size > limit };
}

/** The beginning of a stream (`size` bytes where there are as many), and the whole stream again. */
export async function peek(stream: ByteStream, size: number): Promise<{ head: Uint8Array; whole: ByteStream }> {
  const iterator = stream[Symbol.asyncIterator]();
  const chunks: Uint8Array[] = [];
  let got = 0;
  let ended = false;
  while (got < size) {
    const next = await iterator.next();
    if (next.done) {
      ended = true;
      break;
    }
    chunks.push(next.value);
    got += next.value.length;
  }
  const head = concat(chunks, got);
  async function* whole(): AsyncGenerator<Uint8Array> {
    try {
      yield head;
      while (!ended) {
        const next = await iterator.next();
        if (next.done) break;
        yield next.value;
      }
    } finally {
      await iterator.return?.();
    }
  }
  return { head, whole: whole() };
}

/**
 * The lines of a stream, without their ends; of a line longer than `limit` bytes the beginning, marked `long`. A line that is
 * sixteen times too long ends the stream, so that a pipe that never ends a line ends all the same.
 */
export async function* linesOf(stream: ByteStream, limit: number): AsyncGenerator<{ bytes: Uint8Array; long: boolean }> {
  let parts: Uint8Array[] = [];
  let size = 0;
  const take = (part: Uint8Array): void => {
    // what is beyond the limit is let go, but the line's length is still counted
    if (size <= limit && part.length > 0) parts.push(part);
    size += part.length;
  };
  const line = (): { bytes: Uint8Array; long: boolean } => {
    const kept = parts.reduce((sum, part) => sum + part.length, 0);
    let bytes = concat(parts, kept).subarray(0, limit);
    if (bytes[bytes.length - 1] === 0x0d) bytes = bytes.subarray(0, -1);
    const long = size > limit;
    parts = [];
    size = 0;
    return { bytes, long };
  };
  for await (const chunk of stream) {
    let start = 0;
    for (let end = chunk.indexOf(0x0a); end >= 0; end = chunk.indexOf(0x0a, start)) {
      take(chunk.subarray(start, end));
      yield line();
      start = end + 1;
    }
    take(chunk.subarray(start));
    if (size > 16 * limit) break;
  }
  if (size > 0) yield line();
}

function concat(chunks: readonly Uint8Array[], size: number): Uint8Array {
  if (chunks.length === 1) return chunks[0];
  const all = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}
