import { childOf, featureAt } from './support';
import type { Feature } from './support';

/**
 * The extension APIs that a source file calls as `browser.…`, with the options of each call, as paths of @mdn/browser-compat-data. Methods
 * of a storage area are also called on variables; those with a name that no other object has are found by that name.
 */
export function usedBySource(text: string): Set<string> {
  const used = new Set<string>();
  for (const match of text.matchAll(/\bbrowser\s*\.(\w+)\s*\.(\w+)(?:\s*\??\.(\w+))?/g)) {
    const [, space = '', member = '', inner = ''] = match;
    const path = `webextensions.api.${space}.${member}`;
    const feature = featureAt(path);
    if (feature === undefined) continue;
    used.add(path);
    const area = `webextensions.api.storage.StorageArea.${inner}`;
    if (space === 'storage' && inner !== '' && featureAt(area) !== undefined) used.add(area);
    const call = text.slice(match.index, callEnd(text, match.index));
    for (const [, option = ''] of call.matchAll(/[{,]\s*(\w+)\s*(?=[:,}])/g))
      if (childOf(feature, option)?.__compat !== undefined) used.add(`${path}.${option}`);
  }
  for (const method of ['setAccessLevel', 'getBytesInUse', 'getKeys'])
    if (new RegExp(`\\.${method}\\b`).test(text)) used.add(`webextensions.api.storage.StorageArea.${method}`);
  if (/\bworld\b/.test(text) && text.includes('executeScript'))
    for (const world of ['MAIN', 'ISOLATED'])
      if (text.includes(`'${world}'`)) used.add(`webextensions.api.scripting.ExecutionWorld.${world}`);
  return used;
}

/** The keys of a manifest, with nested ones and named permissions. */
export function usedByManifest(manifest: unknown): Set<string> {
  const used = new Set<string>();
  const walk = (value: unknown, feature: Feature | undefined, path: string): void => {
    if (Array.isArray(value)) {
      for (const one of value) if (typeof one === 'string') note(one, undefined, feature, path);
    } else if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value)) note(key, inner, feature, path);
  };
  const note = (key: string, inner: unknown, feature: Feature | undefined, path: string): void => {
    const child = childOf(feature, key);
    if (child === undefined) return;
    used.add(`${path}.${key}`);
    walk(inner, child, `${path}.${key}`);
  };
  walk(manifest, featureAt('webextensions.manifest'), 'webextensions.manifest');
  return used;
}

/** The end of a call that begins near `from`: its closing bracket, at most 400 characters later. */
function callEnd(text: string, from: number): number {
  let depth = 0;
  for (let at = text.indexOf('(', from); at >= 0 && at < from + 400; at += 1) {
    if (text[at] === '(') depth += 1;
    if (text[at] === ')') depth -= 1;
    if (depth === 0) return at;
  }
  return from;
}
