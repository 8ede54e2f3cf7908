import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import type { ArchiveFile } from './archive';
import { product } from './product';

/** A file of the release; `name` is the file's own. */
export interface ReleaseFile {
  name: string;
  content: Buffer;
}

/** The browsers with a package, each with the command that builds it (README) and the folder of the build. */
export const packagedBrowsers = [
  { browser: 'chrome', script: 'build', folder: '.output/chrome-mv3' },
  { browser: 'firefox', script: 'build:firefox', folder: '.output/firefox-mv3' },
] as const;

/** The file name of a part of the release, for example `conscious-cart-coach-0.1.0-chrome.zip`. */
export function releaseName(suffix: string): string {
  return `${product.name.toLowerCase().replaceAll(' ', '-')}-${product.version}-${suffix}`;
}

/** Every file in a folder and its subfolders, by its path from the folder. */
export function filesUnder(folder: string): ArchiveFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path: relative(folder, path).split(sep).join('/'), content: readFileSync(path) }));
}

/** Writes the files of an archive to a folder. */
export function unpackInto(folder: string, files: readonly ArchiveFile[]): void {
  for (const { path, content } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

export function sha256(content: Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}

/** The text of `SHA256SUMS`, which `sha256sum --check` reads. */
export function checksums(files: readonly ReleaseFile[]): string {
  return files.map(({ name, content }) => `${sha256(content)}  ${name}\n`).join('');
}

/** The paths of files that differ between two builds or are in only one of them, in order. */
export function differences(one: readonly ArchiveFile[], other: readonly ArchiveFile[]): string[] {
  const contents = new Map(other.map(({ path, content }) => [path, content]));
  const changed = one.filter(({ path, content }) => contents.get(path)?.equals(content) !== true);
  const known = new Set(one.map(({ path }) => path));
  const added = other.filter(({ path }) => !known.has(path));
  return [...changed, ...added].map(({ path }) => path).sort();
}
