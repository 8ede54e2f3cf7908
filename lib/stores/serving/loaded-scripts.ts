import { MissingScript } from '../missing-script';
import type { drawPanel } from '../panel/panel';
import type { handOff } from '../standards/hand-off';
import type { point } from '../generic/search/pointed-search';
import type { readProductLabel } from '../labels/read-product-label';
import type { Cards } from '../adapter-page';
import type { PageDriver } from '../platforms/page-driven/page-driven-store';
import type { AnyStore } from '../any-store';
import type { Learning } from '../learning';
import type { PlainCart } from '../plain-cart';
import type { newSearchAhead, searchTogether } from './search-ahead';
import type { selfTest } from './self-test';
import type { PartKey } from '../page';
import type { StoreAdapter } from '../store-adapter';

/** The code that only some visits need. Each part is a script of its own, injected at its first use (lib/stores/parts). */
export interface Parts {
  readonly cards: Cards;
  readonly pageDriver: PageDriver;
  readonly panel: typeof drawPanel;
  readonly 'self-test': typeof selfTest;
  readonly 'hand-off': typeof handOff;
  readonly 'any-store': AnyStore;
  readonly learning: Learning;
  readonly plain: PlainCart;
  readonly label: typeof readProductLabel;
  readonly pointing: typeof point;
  readonly ahead: { newSearchAhead: typeof newSearchAhead; searchTogether: typeof searchTogether };
}

/**
 * The adapters and parts injected into a tab. The script injected first finds later ones here. All run in the extension's isolated world of
 * the page, which the page cannot see.
 */
export interface LoadedScripts {
  readonly adapters: Map<string, StoreAdapter>;
  readonly parts: Partial<Parts>;
}

/** An adapter by its id. Throws {@link MissingScript}. */
export function loadedAdapter(scripts: LoadedScripts, id: string): StoreAdapter {
  const adapter = scripts.adapters.get(id);
  if (adapter === undefined) throw new MissingScript(id);
  return adapter;
}

/** The part a key names. Throws {@link MissingScript}. */
export function loadedPartOfKey<Part>(scripts: LoadedScripts, { name, script = name }: PartKey<Part>): Part {
  // A key has the type of the part that it names (lib/stores/any-store.ts and others).
  return loadedPart(scripts, name as keyof Parts, script) as Part;
}

/** A part by its name. `script` is the script that contains it. Throws {@link MissingScript}. */
export function loadedPart<Name extends keyof Parts>(
  scripts: LoadedScripts,
  name: Name,
  script: string = name,
): Parts[Name] {
  const part: Partial<Parts>[Name] = scripts.parts[name];
  if (part === undefined) throw new MissingScript(`parts/${script}`);
  return part;
}

export function noScripts(): LoadedScripts {
  return { adapters: new Map(), parts: {} };
}

const place = Symbol.for('conscious-cart-coach/scripts');

/** The scripts injected into this tab. */
export function loadedScriptsOfTab(): LoadedScripts {
  return (globalThis as { [place]?: LoadedScripts })[place] ?? newLoadedScripts();
}

/** A new, empty set for this tab. Scripts of an older version are not used. */
export function newLoadedScripts(): LoadedScripts {
  const scripts = noScripts();
  (globalThis as { [place]?: LoadedScripts })[place] = scripts;
  return scripts;
}

/** Adds an adapter; its own script calls this (modules/store-scripts/index.ts). A newer one replaces an older one. */
export function registerAdapter(adapter: StoreAdapter): void {
  loadedScriptsOfTab().adapters.set(adapter.id, adapter);
}

/** Adds a part in the same way. */
export function registerPart(part: Partial<Parts>): void {
  Object.assign(loadedScriptsOfTab().parts, part);
}
