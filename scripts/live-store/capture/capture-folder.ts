import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { FileToWrite } from './files-of';

/** The name of a store's folder: that of its adapter, or of its site if it has no adapter. */
export function folderName(adapter: string, origin: string): string {
  if (adapter !== 'generic') return adapter;
  return new URL(origin).hostname
    .replace(/^www\./, '')
    .replace(/[^a-z\d]+/gi, '-')
    .toLowerCase();
}

/**
 * The folder to write to. Existing files are never overwritten: if the folder has content, a folder inside it is used, named by
 * the day, with a number if needed.
 */
export function freeFolder(wanted: string, day: string): string {
  if (isFree(wanted)) return wanted;
  for (let at = 1; ; at += 1) {
    const inside = join(wanted, `captured-${day}${at === 1 ? '' : `-${String(at)}`}`);
    if (isFree(inside)) return inside;
  }
}

function isFree(folder: string): boolean {
  return !existsSync(folder) || readdirSync(folder).length === 0;
}

/** Writes new files. Fails if one exists already. */
export function writeNew(folder: string, files: readonly FileToWrite[]): void {
  for (const { file, text } of files) {
    const path = join(folder, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text, { flag: 'wx' });
  }
}
