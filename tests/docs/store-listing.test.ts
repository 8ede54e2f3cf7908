import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { manifestFor } from '../support/manifest';

const root = resolve(import.meta.dirname, '../..');
const folder = join(root, 'docs', 'store');
const read = (name: string): string => readFileSync(join(folder, name), 'utf8');

/** The sections of a page by their heading. */
function sections(text: string): Map<string, string> {
  const parts = text.split(/^## /m).slice(1);
  return new Map(
    parts.map((part): [string, string] => [part.slice(0, part.indexOf('\n')), part.slice(part.indexOf('\n')).trim()]),
  );
}

describe('the listings', () => {
  it('have texts no longer than their fields', () => {
    const fields = [...sections(read('listing.md'))];
    expect(fields.length).toBe(5);
    for (const [heading, text] of fields) {
      const most = Number(/\(at most ([\d,]+)\)$/.exec(heading)?.[1]?.replaceAll(',', ''));
      expect(text.length, heading).toBeGreaterThan(50);
      expect(text.length, heading).toBeLessThanOrEqual(most);
    }
  });

  it('have a name and a short description that both stores take', () => {
    const texts = JSON.parse(readFileSync(join(root, 'public/_locales/en/messages.json'), 'utf8')) as Record<
      string,
      { message: string }
    >;
    expect(texts['name']?.message.length).toBeLessThanOrEqual(50);
    expect(texts['description']?.message.length).toBeLessThanOrEqual(132);
  });

  it('give a reason for each permission of the manifest, and for no other (S-30)', async () => {
    const reasons = sections(read('justifications.md'));
    for (const browser of ['chrome', 'firefox'] as const) {
      const manifest = await manifestFor(browser);
      const asked = [...(manifest['permissions'] as string[]), 'optional_host_permissions'];
      expect(manifest['host_permissions']).toBeUndefined();
      expect([...reasons.keys()].sort()).toEqual([...asked, 'remote code'].sort());
    }
    for (const [permission, reason] of reasons) expect(reason.length, permission).toBeLessThanOrEqual(1_000);
  });

  it('name the kinds of data that Firefox asks consent for', async () => {
    const settings = (await manifestFor('firefox'))['browser_specific_settings'] as {
      gecko: { data_collection_permissions: { required: string[]; optional: string[] } };
    };
    const { required, optional } = settings.gecko.data_collection_permissions;
    const rows = [...read('privacy-answers.md').matchAll(/^\| `(\w+)`\s+\| (required|optional)/gm)];
    const named = (how: string): string[] => rows.filter(([, , one]) => one === how).map(([, kind = '']) => kind);
    expect(named('required').sort()).toEqual(required.toSorted());
    expect(named('optional').sort()).toEqual(optional.toSorted());
  });

  it('have pictures in the sizes the stores take, none larger than 200 kB', () => {
    const pictures = readdirSync(join(folder, 'pictures'));
    expect(pictures.filter((name) => name.endsWith('.jpg')).length).toBe(5);
    for (const name of pictures) {
      const path = join(folder, 'pictures', name);
      expect(statSync(path).size, name).toBeLessThan(200_000);
      expect(sizeOf(readFileSync(path)), name).toEqual(name === 'tile.png' ? [440, 280] : [1280, 800]);
    }
  });
});

/** Width and height of a PNG or a JPEG, from its header. */
function sizeOf(picture: Buffer): [width: number, height: number] {
  if (picture.readUInt16BE(0) !== 0xffd8) return [picture.readUInt32BE(16), picture.readUInt32BE(20)];
  let at = 2;
  // The frame header is the segment 0xFFC0 to 0xFFC2; each segment before it says how long it is.
  while (picture.readUInt16BE(at) < 0xffc0 || picture.readUInt16BE(at) > 0xffc2) at += 2 + picture.readUInt16BE(at + 2);
  return [picture.readUInt16BE(at + 7), picture.readUInt16BE(at + 5)];
}
