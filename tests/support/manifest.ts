import wxtConfig from '../../wxt.config';

export type PackagedBrowser = 'chrome' | 'firefox';

/** What wxt.config.ts puts into the manifest of a browser's package; the build adds only what the entrypoints say. */
export async function manifestFor(browser: PackagedBrowser): Promise<Record<string, unknown>> {
  const { manifest } = wxtConfig;
  const env = { browser, command: 'build', manifestVersion: 3, mode: 'production' } as const;
  return (typeof manifest === 'function' ? await manifest(env) : await manifest) as Record<string, unknown>;
}
