import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allPieces } from '../axes';
import type { ZooStore } from '../store-types';
import { baseStyle } from './style';

const runtime = readFileSync(join(import.meta.dirname, 'runtime.js'), 'utf8');

/** The script of all of a store's pages. */
export function scriptOf({ pieces }: ZooStore): string {
  const statements = allPieces(pieces).map(({ script }) => script ?? '');
  return runtime.replace('/* pieces */', () => statements.join('\n'));
}

/** The style sheet of all of a store's pages. */
export function styleOf({ pieces }: ZooStore): string {
  return [baseStyle, ...allPieces(pieces).map(({ style }) => style ?? '')].join('\n');
}
