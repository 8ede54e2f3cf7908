import compatData from '@mdn/browser-compat-data' with { type: 'json' };

/** A browser that the extension is offered for. Firefox means both desktop and Android, which share one `strict_min_version`. */
export type Browser = 'chromium' | 'firefox';

/** A node of @mdn/browser-compat-data: children by name, and the support of the feature itself under `__compat`. */
export interface Feature {
  __compat?: { support: Record<string, SupportStatement | SupportStatement[] | undefined> };
  [name: string]: unknown;
}

interface SupportStatement {
  version_added: string | boolean | null;
  version_removed?: string | boolean | null;
  flags?: unknown;
  prefix?: string;
  alternative_name?: string;
}

export const allFeatures = compatData as unknown as Record<string, Feature>;

/** The feature at a path such as `api.URL.canParse_static`; undefined when there is none. */
export function featureAt(path: string): Feature | undefined {
  let node: Feature | undefined = allFeatures;
  for (const name of path.split('.')) node = childOf(node, name);
  return node;
}

/** A child of a feature by its name. Properties that are inherited from objects do not count. */
export function childOf(node: Feature | undefined, name: string): Feature | undefined {
  if (node === undefined || name === '__compat' || !Object.hasOwn(node, name)) return undefined;
  return node[name] as Feature;
}

/**
 * The first major version of a browser with a feature. 0 when the data has no version; Infinity when the feature needs a flag, has another
 * name, or does not exist. For Firefox the later version of desktop and Android; a feature that Android never has requires no version of
 * it.
 */
export function firstVersion(feature: Feature, browser: Browser): number {
  if (browser === 'chromium') return versionIn(feature, 'chrome');
  const [desktop, android] = [versionIn(feature, 'firefox'), versionIn(feature, 'firefox_android')];
  return android === Infinity ? desktop : Math.max(desktop, android);
}

function versionIn(feature: Feature, engine: string): number {
  const stated = feature.__compat?.support[engine];
  const statements = stated === undefined ? [] : [stated].flat();
  if (statements.length === 0) return 0;
  const plain = statements.filter(
    (one) => one.flags === undefined && one.prefix === undefined && one.alternative_name === undefined,
  );
  const versions = plain
    .filter(({ version_removed: removed }) => removed === undefined || removed === null || removed === false)
    .map(({ version_added: added }) => numberOf(added));
  return versions.length === 0 ? Infinity : Math.min(...versions);
}

/** The number in `"≤37"` is 37; `true` and unknown give 0, `false` and `"preview"` give Infinity. */
function numberOf(added: string | boolean | null): number {
  if (added === true || added === null) return 0;
  if (added === false || added === 'preview') return Infinity;
  return Math.floor(Number(added.replace('≤', '')));
}
