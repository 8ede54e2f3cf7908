import { parse } from 'postcss';
import { allFeatures, childOf } from './support';
import type { Feature } from './support';

const css = allFeatures['css'] as unknown as Record<string, Feature>;

/** The paths of newer units in the data. */
const units: [RegExp, string][] = [
  [/\d(?:cq[wihb]|cqm(?:in|ax))\b/, 'css.types.length.container_query_length_units'],
  [/\dd(?:v[wihb]|vmin|vmax)\b/, 'css.types.length.viewport_percentage_units_dynamic'],
  [/\ds(?:v[wihb]|vmin|vmax)\b/, 'css.types.length.viewport_percentage_units_small'],
  [/\dl(?:v[wihb]|vmin|vmax)\b/, 'css.types.length.viewport_percentage_units_large'],
  [/\dlh\b/, 'css.types.length.lh'],
  [/\drlh\b/, 'css.types.length.rlh'],
  [/\dcap\b/, 'css.types.length.cap'],
];

/** The CSS features that a style sheet uses, as paths of @mdn/browser-compat-data. */
export function usedByStyles(text: string): Set<string> {
  const used = new Set<string>();
  parse(text).walk((node) => {
    if (node.type === 'decl' && !node.prop.startsWith('--')) {
      const property = childOf(css['properties'], node.prop);
      if (property !== undefined) used.add(`css.properties.${node.prop}`);
      for (const [word] of node.value.matchAll(/[a-z][a-z-]*(?!\()\b/g))
        if (childOf(property, word)?.__compat !== undefined) used.add(`css.properties.${node.prop}.${word}`);
    }
    if (node.type === 'decl') noteValue(node.value, used);
    if (node.type === 'atrule') {
      const rule = childOf(css['at-rules'], node.name);
      if (rule !== undefined) used.add(`css.at-rules.${node.name}`);
      for (const [word] of node.params.matchAll(/[a-z][a-z-]+/g))
        if (childOf(rule, word)?.__compat !== undefined) used.add(`css.at-rules.${node.name}.${word}`);
      if (node.name === 'media' && /[<>]/.test(node.params)) used.add('css.at-rules.media.range_syntax');
    }
    if (node.type === 'rule') {
      for (const [, name = ''] of node.selector.matchAll(/::?([a-z-]+)/g))
        if (childOf(css['selectors'], name) !== undefined) used.add(`css.selectors.${name}`);
      if (node.parent?.type === 'rule') used.add('css.selectors.nesting');
    }
  });
  return used;
}

/** Whether a text in a script is a style sheet: every declaration in it has a known property. */
export function isStyleSheet(text: string): boolean {
  if (!/\{[^{}]*[a-z-]+\s*:[^{}]*\}/.test(text)) return false;
  try {
    let declarations = 0;
    let unknown = 0;
    parse(text).walkDecls(({ prop }) => {
      declarations += 1;
      if (!prop.startsWith('--') && childOf(css['properties'], prop) === undefined) unknown += 1;
    });
    return declarations > 0 && unknown === 0;
  } catch {
    return false;
  }
}

function noteValue(value: string, used: Set<string>): void {
  for (const [, name = ''] of value.matchAll(/([a-z][a-z-]*)\(/g))
    for (const path of functions.get(name) ?? []) used.add(path);
  for (const [unit, path] of units) if (unit.test(value)) used.add(path);
}

/** CSS functions by name, from all places in the data under the CSS types. */
const functions = collectFunctions();

function collectFunctions(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const walk = (node: Feature | undefined, path: string, depth: number): void => {
    for (const [name, child] of Object.entries(node ?? {})) {
      if (name === '__compat') continue;
      const own = `${path}.${name}`;
      if ((child as Feature).__compat !== undefined) found.set(name, [...(found.get(name) ?? []), own]);
      if (depth > 0) walk(child as Feature, own, depth - 1);
    }
  };
  walk(css['types'], 'css.types', 1);
  return found;
}
