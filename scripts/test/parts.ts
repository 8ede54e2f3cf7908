import type { CheckResult, FileTime } from './test-summary';

/**
 * The time budget of `npm test` for each part, on two cores: 25 minutes. A new test must keep its part within its minutes: it names the
 * test that it replaces, or it belongs to `npm run test:long`.
 */
export const parts = [
  { name: 'without a browser', minutes: 4, files: /^tests\/(?!e2e\/)/ },
  { name: 'demo grocery', minutes: 7, files: /^tests\/e2e\/(grocery|claude|any-store\/(?!zoo|storefronts))/ },
  { name: 'stores', minutes: 7, files: /^tests\/e2e\/stores\// },
  { name: 'zoo', minutes: 4, files: /^tests\/e2e\/any-store\/(zoo|storefronts)/ },
  /** Set-up of browsers and engines, pages of the extension, Firefox. */
  { name: 'the rest', minutes: 3, files: /^tests\/e2e\/(?!grocery|claude|any-store|stores)/ },
] as const;
export type Part = (typeof parts)[number]['name'];

/** The part of a test file, by its path from the project's root. */
export function partOf(file: string): Part {
  return parts.find(({ files }) => files.test(file))?.name ?? 'the rest';
}

/**
 * Distributes the elapsed seconds over the parts. The time of checks that ran together (several files in one pool) is distributed by the
 * times of their files. Time that belongs to no check (set-up of browsers and engines) counts as `the rest`. `reading` is the time of
 * everything without a browser, in seconds.
 */
export function secondsOfParts(total: number, reading: number, withBrowser: readonly CheckResult[]): Map<Part, number> {
  const shares = new Map<Part, number>(parts.map(({ name }) => [name, 0]));
  const add = (part: Part, seconds: number): void => void shares.set(part, (shares.get(part) ?? 0) + seconds);
  add('without a browser', reading);
  for (const { seconds, files } of withBrowser) {
    const sum = files.reduce((all, file) => all + file.seconds, 0);
    for (const file of files) add(partOf(file.file), (seconds * file.seconds) / sum);
  }
  const accounted = [...shares.values()].reduce((all, share) => all + share, 0);
  add('the rest', Math.max(0, total - accounted));
  return shares;
}

/** One line for each part: `stores              5.2 of 7 minutes`, with a mark when it is over its budget. */
export function formatParts(seconds: ReadonlyMap<Part, number>): string[] {
  return parts.map(({ name, minutes }) => {
    const taken = (seconds.get(name) ?? 0) / 60;
    const over = taken > minutes ? '   over its budget' : '';
    return `${name.padEnd(18)} ${taken.toFixed(1).padStart(4)} of ${String(minutes)} minutes${over}`;
  });
}

/** One line for each of the slowest test files: `  38 s  tests/e2e/grocery/kills.spec.ts`. */
export function formatSlowest(files: readonly FileTime[], count = 10): string[] {
  return files
    .toSorted((a, b) => b.seconds - a.seconds)
    .slice(0, count)
    .map(({ file, seconds }) => `${seconds.toFixed(0).padStart(4)} s  ${file}`);
}
