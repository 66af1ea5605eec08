import { crc32, deflateRawSync } from "node:zlib";
import type { PackagePart } from "../view/export/docx.ts";

/** 1 January 1980, the first day that the format knows: nothing in a package tells when it was made. */
const firstDay = (1 << 5) | 1;

/** Parts as one ZIP file; the same parts give the same bytes. */
export function zipped(parts: readonly PackagePart[]): Uint8Array<ArrayBuffer> {
  const pieces: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, content } of parts) {
    const plain = Buffer.from(content, "utf8");
    const packed = deflateRawSync(plain, { level: 9 });
    const path = Buffer.from(name, "utf8");
    // what the entry and the directory say alike: version, flags (UTF-8), method, time, day, checksum, sizes, length of the name
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(0x0800, 2);
    common.writeUInt16LE(8, 4);
    common.writeUInt16LE(0, 6);
    common.writeUInt16LE(firstDay, 8);
    common.writeUInt32LE(crc32(plain), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(plain.length, 18);
    common.writeUInt16LE(path.length, 22);
    const head = Buffer.concat([Buffer.from("PK\x03\x04", "latin1"), common, path]);
    const entry = Buffer.alloc(14);
    entry.writeUInt32LE(at, 10);
    directory.push(Buffer.concat([Buffer.from("PK\x01\x02\x14\x00", "latin1"), common, entry, path]));
    pieces.push(head, packed);
    at += head.length + packed.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.length, 4);
  end.writeUInt16LE(parts.length, 6);
  end.writeUInt32LE(list.length, 8);
  end.writeUInt32LE(at, 12);
  return new Uint8Array(Buffer.concat([...pieces, list, Buffer.from("PK\x05\x06", "latin1"), end]));
}
