import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { usedByManifest, usedBySource } from './extension-apis';
import { usedByScript } from './scripts';
import { isStyleSheet, usedByStyles } from './styles';

/** Everything of a browser that the built extension uses. */
export interface UsedFeatures {
  /** Paths of @mdn/browser-compat-data, each with the files that use it. */
  features: Map<string, Set<string>>;
  /** Names of methods called on values of unknown type, each with the files that call it. */
  methods: Map<string, Set<string>>;
}

/**
 * Reads the built extension (its manifest, every script with its packages, every style sheet) and, for the extension's own APIs, the
 * sources.
 */
export function featuresUsed(root: string, builtFolder: string): UsedFeatures {
  const used: UsedFeatures = { features: new Map(), methods: new Map() };
  const note = (into: Map<string, Set<string>>, names: Iterable<string>, file: string): void => {
    for (const name of names) into.set(name, (into.get(name) ?? new Set()).add(file));
  };
  for (const file of filesIn(builtFolder, /\.(js|css|html)$|^manifest\.json$/)) {
    const text = readFileSync(join(builtFolder, file), 'utf8');
    if (file === 'manifest.json') note(used.features, usedByManifest(JSON.parse(text)), file);
    if (file.endsWith('.css')) note(used.features, usedByStyles(text), file);
    if (file.endsWith('.html'))
      for (const [, style = ''] of text.matchAll(/<style[^>]*>([^<]*)/g))
        note(used.features, usedByStyles(style), file);
    if (!file.endsWith('.js')) continue;
    const script = usedByScript(file, text);
    note(used.features, script.features, file);
    note(used.methods, script.methods, file);
    for (const one of script.texts) if (isStyleSheet(one)) note(used.features, usedByStyles(one), file);
  }
  for (const folder of ['lib', 'entrypoints', 'components'])
    for (const file of filesIn(join(root, folder), /\.tsx?$/))
      note(used.features, usedBySource(readFileSync(join(root, folder, file), 'utf8')), `${folder}/${file}`);
  return used;
}

function filesIn(folder: string, named: RegExp): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && named.test(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
}
