import { browser } from '../../browser';
import { CoachError } from '../../core/errors';
import type { LoadData } from '../../core/ports';

/** Creates the loader of the package's data files: each is read when first needed and cached while the worker lives. */
export function createPackageData(): LoadData {
  const loaded = new Map<string, Promise<unknown>>();
  return (name) => {
    const known = loaded.get(name);
    if (known !== undefined) return known;
    const reading = read(name);
    loaded.set(name, reading);
    reading.catch(() => loaded.delete(name));
    return reading;
  };
}

async function read(name: string): Promise<unknown> {
  const response = await fetch(browser.runtime.getURL(`data/${name}.json`));
  if (!response.ok)
    throw new CoachError('facts/unavailable', 'A data file of the extension could not be read.', { detail: name });
  return response.json();
}
