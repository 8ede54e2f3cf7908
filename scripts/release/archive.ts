import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';

/** A file in an archive. `path` uses forward slashes and does not begin with one. */
export interface ArchiveFile {
  path: string;
  content: Buffer;
}

const localHeader = 0x04034b50;
const centralHeader = 0x02014b50;
const endOfDirectory = 0x06054b50;
/** The flag for names in UTF-8. */
const utf8 = 0x0800;
const deflated = 8;
/** 1 January 1980, 00:00, the earliest date of the format. */
const oldestDate = 0x0021;

/**
 * A ZIP archive whose bytes depend only on paths and contents: the entries are ordered by path, and all have the same date, without owner
 * or permissions. One version of Node compresses equally on every computer; another version may not.
 */
export function writeArchive(files: readonly ArchiveFile[]): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { path, content } of files.toSorted(byPath)) {
    const name = Buffer.from(path, 'utf8');
    const packed = deflateRawSync(content, { level: 9 });
    // The fields of both headers: version needed, flags, method, time, date, checksum, two sizes, lengths of name and extra field.
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt16LE(utf8, 2);
    shared.writeUInt16LE(deflated, 4);
    shared.writeUInt16LE(oldestDate, 8);
    shared.writeUInt32LE(crc32(content), 10);
    shared.writeUInt32LE(packed.length, 14);
    shared.writeUInt32LE(content.length, 18);
    shared.writeUInt16LE(name.length, 22);
    // The fields only of the directory: the length of a comment, a disk, attributes (all 0) and the position of the entry.
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    const body = Buffer.concat([uint32(localHeader), shared, name, packed]);
    bodies.push(body);
    directory.push(Buffer.concat([uint32(centralHeader), Buffer.from([20, 0]), shared, rest, name]));
    offset += body.length;
  }
  const listing = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(endOfDirectory, 0);
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(listing.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...bodies, listing, end]);
}

/** The files of an archive that {@link writeArchive} wrote, in its order. Throws when a checksum is wrong. */
export function readArchive(archive: Buffer): ArchiveFile[] {
  const end = archive.length - 22;
  if (archive.readUInt32LE(end) !== endOfDirectory) throw new Error('This is no archive of ours.');
  const files: ArchiveFile[] = [];
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left -= 1) {
    const nameLength = archive.readUInt16LE(at + 28);
    const path = archive.toString('utf8', at + 46, at + 46 + nameLength);
    const from = archive.readUInt32LE(at + 42) + 30 + nameLength;
    const content = inflateRawSync(archive.subarray(from, from + archive.readUInt32LE(at + 20)));
    if (crc32(content) !== archive.readUInt32LE(at + 16)) throw new Error(`${path} is damaged in the archive.`);
    files.push({ path, content });
    at += 46 + nameLength;
  }
  return files;
}

function byPath(a: ArchiveFile, b: ArchiveFile): number {
  return a.path < b.path ? -1 : 1;
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
