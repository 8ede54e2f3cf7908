import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod/mini';

const File = z.strictObject({
  source: z.string(),
  licence: z.string(),
  asOf: z.iso.date(),
  items: z.array(z.unknown()),
});

/**
 * The items of one of our own data files.
 *
 * @throws Error if the file or an item is invalid
 */
export function readDataset<S extends z.ZodMiniType>(name: string, item: S): z.infer<S>[] {
  const path = resolve(import.meta.dirname, 'data', `${name}.json`);
  return File.parse(JSON.parse(readFileSync(path, 'utf8'))).items.map((raw) => item.parse(raw));
}
