import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { LoadData } from '../../lib/core/ports';

/** The data files the extension ships, read from the working tree instead of the installed package. */
export const loadDataFromDisk: LoadData = async (name) => {
  const text = await readFile(resolve(import.meta.dirname, `../../public/data/${name}.json`), 'utf8');
  return JSON.parse(text) as unknown;
};
