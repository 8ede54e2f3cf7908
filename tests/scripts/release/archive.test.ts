import { inflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readArchive, writeArchive } from '../../../scripts/release/archive';
import { checksums, differences, releaseName } from '../../../scripts/release/packages';
import { product } from '../../../scripts/release/product';

const file = (path: string, text: string): { path: string; content: Buffer } => ({ path, content: Buffer.from(text) });
const files = [file('b/ü.txt', 'two'), file('a.json', '{}'), file('empty', '')];

describe('the archive of a package', () => {
  it('gives back what was put in, in the order of the paths', () => {
    expect(readArchive(writeArchive(files))).toEqual([file('a.json', '{}'), file('b/ü.txt', 'two'), file('empty', '')]);
    expect(readArchive(writeArchive([]))).toEqual([]);
  });

  it('has the same bytes whatever order the files came in, and other bytes for other content', () => {
    expect(writeArchive(files.toReversed())).toEqual(writeArchive(files));
    expect(writeArchive([...files.slice(1), file('b/ü.txt', 'Two')])).not.toEqual(writeArchive(files));
  });

  it('is a ZIP file as other programs read it: signatures, UTF-8 names, the first date of the format', () => {
    const archive = writeArchive([file('ü', 'content')]);
    expect(archive.subarray(0, 4).toString('latin1')).toBe('PK\u0003\u0004');
    expect(archive.readUInt16LE(6)).toBe(0x0800);
    expect([archive.readUInt16LE(10), archive.readUInt16LE(12)]).toEqual([0, (1 << 5) | 1]);
    const from = 30 + archive.readUInt16LE(26);
    const body = archive.subarray(from, from + archive.readUInt32LE(18));
    expect(inflateRawSync(body).toString()).toBe('content');
  });

  it('refuses what is damaged', () => {
    const archive = writeArchive([file('a', 'content of some length')]);
    archive.writeUInt32LE(7, archive.length - 22 - 47 + 16);
    expect(() => readArchive(archive)).toThrow('a is damaged');
    expect(() => readArchive(Buffer.alloc(40))).toThrow('no archive');
  });
});

describe('a release', () => {
  it('names its files after the product and its version', () => {
    expect(releaseName('chrome.zip')).toBe(`conscious-cart-coach-${product.version}-chrome.zip`);
  });

  it('says which files two builds do not share', () => {
    const one = [file('same', '1'), file('changed', '1'), file('gone', '1')];
    const other = [file('new', '1'), file('changed', '2'), file('same', '1')];
    expect(differences(one, other)).toEqual(['changed', 'gone', 'new']);
    expect(differences(one, one.toReversed())).toEqual([]);
  });

  it('lists checksums as sha256sum reads them', () => {
    expect(checksums([{ name: 'x.zip', content: Buffer.from('abc') }])).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  x.zip\n',
    );
  });
});
