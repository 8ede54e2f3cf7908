import { describe, expect, it } from 'vitest';
import { usedByManifest, usedBySource } from '../../../scripts/release/features/extension-apis';
import { newerMethods, usedByScript } from '../../../scripts/release/features/scripts';
import { isStyleSheet, usedByStyles } from '../../../scripts/release/features/styles';
import { featureAt, firstVersion } from '../../../scripts/release/features/support';
import type { Feature } from '../../../scripts/release/features/support';

const script = (text: string): string[] => [...usedByScript('a.js', text).features].sort();
const supported = (support: object): Feature => ({ __compat: { support } }) as Feature;

describe('features of a script', () => {
  it.each([
    ['a?.b ?? c', 'javascript.operators.nullish_coalescing', 'javascript.operators.optional_chaining'],
    ['a ??= b', 'javascript.operators.nullish_coalescing_assignment'],
    ['class A { #b; static { } c = 1 }', 'javascript.classes.static.initialization_blocks'],
    ['x = /(?<=a)b/v', 'javascript.builtins.RegExp.unicodeSets', 'javascript.regular_expressions.lookbehind_assertion'],
    ['x = /(?i:a)/', 'javascript.regular_expressions.modifier'],
    ['structuredClone(a)', 'api.structuredClone'],
    ['Object.groupBy(a, b)', 'javascript.builtins.Object.groupBy'],
    ['URL.parse(a)', 'api.URL.parse_static'],
    ['navigator.share(a)', 'api.Navigator.share'],
    ['globalThis.reportError(a)', 'api.reportError'],
    ['new WeakRef(a)', 'javascript.builtins.WeakRef'],
  ])('%s', (text, ...paths) => {
    expect(script(text)).toEqual(expect.arrayContaining(paths));
    for (const path of paths) expect(featureAt(path), path).toBeDefined();
  });

  it('takes a group without a name or flags for none, and a name of ours for no global', () => {
    expect(script('x = /(?:a)(b)/')).toEqual([]);
    expect(script('own.groupBy(a); t(a); new Ab()')).toEqual([]);
  });

  it('finds methods that no built-in object had yet', () => {
    expect(newerMethods(['toSorted', 'map', 'ours', 'isWellFormed'], 100, 'chromium')).toEqual([
      'isWellFormed',
      'toSorted',
    ]);
    expect(newerMethods(['toSorted', 'isWellFormed'], 120, 'chromium')).toEqual([]);
  });
});

describe('features of a style sheet', () => {
  it.each([
    ['a { text-wrap: balance }', 'css.properties.text-wrap.balance'],
    ['a:has(b) { color: red }', 'css.selectors.has'],
    ['a { b { color: red } }', 'css.selectors.nesting'],
    ['@container (width > 1px) { a { color: red } }', 'css.at-rules.container'],
    ['@media (prefers-reduced-motion) { a { color: red } }', 'css.at-rules.media.prefers-reduced-motion'],
    ['@media (width < 400px) { a { color: red } }', 'css.at-rules.media.range_syntax'],
    ['a { color: color-mix(in oklab, red, blue) }', 'css.types.color.color-mix'],
    ['a { height: 10dvh }', 'css.types.length.viewport_percentage_units_dynamic'],
  ])('%s', (text, path) => {
    expect([...usedByStyles(text)]).toContain(path);
    expect(featureAt(path)).toBeDefined();
  });

  it('knows a style sheet in a script from other text with braces', () => {
    expect(isStyleSheet('.a { color: red; --own: 1 }')).toBe(true);
    expect(isStyleSheet('{ "name": "value" }')).toBe(false);
    expect(isStyleSheet('say { what: to eat }')).toBe(false);
    expect(isStyleSheet('a sentence')).toBe(false);
  });
});

describe('extension APIs', () => {
  it('finds calls, their options and the worlds of a script', () => {
    const text = "browser.scripting.executeScript({ target, injectImmediately: true, world }); const world = 'MAIN';";
    expect([...usedBySource(text)].sort()).toEqual([
      'webextensions.api.scripting.ExecutionWorld.MAIN',
      'webextensions.api.scripting.executeScript',
      'webextensions.api.scripting.executeScript.injectImmediately',
      'webextensions.api.scripting.executeScript.world',
    ]);
  });

  it('finds the keys of a manifest and the permissions in it', () => {
    expect([...usedByManifest({ permissions: ['scripting'], background: { type: 'module' }, unheard: 1 })]).toEqual([
      'webextensions.manifest.permissions',
      'webextensions.manifest.permissions.scripting',
      'webextensions.manifest.background',
      'webextensions.manifest.background.type',
    ]);
  });
});

describe('since which version', () => {
  it('takes the first plain one, not what is behind a flag or was taken out again', () => {
    const chrome = [{ version_added: '90', flags: [] }, { version_added: '100' }];
    expect(firstVersion(supported({ chrome }), 'chromium')).toBe(100);
    expect(firstVersion(supported({ chrome: { version_added: '≤37' } }), 'chromium')).toBe(37);
    expect(firstVersion(supported({ chrome: { version_added: 'preview' } }), 'chromium')).toBe(Infinity);
    expect(firstVersion(supported({ chrome: { version_added: '9', version_removed: '20' } }), 'chromium')).toBe(
      Infinity,
    );
  });

  it('takes the later of both Firefoxes, and of what Android never had the desktop', () => {
    const firefox = { version_added: '140' };
    expect(firstVersion(supported({ firefox, firefox_android: { version_added: '142' } }), 'firefox')).toBe(142);
    expect(firstVersion(supported({ firefox, firefox_android: { version_added: false } }), 'firefox')).toBe(140);
  });
});
