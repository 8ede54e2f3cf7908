import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/**
 * Prepares a new profile so that the extension's icon is in the toolbar and not in the extensions menu. Must run before the browser starts
 * with that profile.
 */
export async function pinExtension(profile: string, extensionDir: string): Promise<void> {
  const preferences = { extensions: { pinned_extensions: [unpackedId(extensionDir)] } };
  await mkdir(join(profile, 'Default'), { recursive: true });
  await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
}

/**
 * The id that Chromium gives an unpacked extension: the first 16 bytes of the SHA-256 of its path, in the letters a to p. Source:
 * components/crx_file/id_util.cc in Chromium (GenerateIdForPath).
 */
export function unpackedId(extensionDir: string): string {
  const path = resolve(extensionDir);
  const bytes = Buffer.from(path, process.platform === 'win32' ? 'utf16le' : 'utf8');
  const hex = createHash('sha256').update(bytes).digest('hex').slice(0, 32);
  return hex.replaceAll(/./g, (digit) => 'abcdefghijklmnop'.charAt(Number.parseInt(digit, 16)));
}
