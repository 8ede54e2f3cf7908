import { z } from 'zod/mini';
import { FactSettings, usualFactSettings } from '../core/fact/fact-settings';
import { FillProgress } from '../core/cart/fill-progress';
import { StoredComparison } from '../core/store/comparison';
import { LlmSettings, Spending, defaultModel } from '../core/run/llm-settings';
import { Memory, emptyMemory } from '../core/shopper/memory/memory';
import { Preferences, noPreferences } from '../core/shopper/preferences';
import { Dietary, noDietary } from '../core/shopper/dietary';
import { StoredProducts } from '../core/offer/product-record';
import { TakenRecipe } from '../core/recipe/recipe';
import { StoredRecalls, noRecallsYet } from '../core/fact/recall';
import { Run } from '../core/run/run';
import { Session } from '../core/trace/session';
import { TabVisit } from '../core/store/tab-visit';
import { StoreRecords } from '../core/store/store-record';
import { StoreProfiles } from '../core/store/store-profile';
import { defineStored } from './define-stored';

/**
 * Everything the extension remembers, in one place. The run and the session are in `local`, not `session`: a cart half filled when
 * the browser crashed must still be resumable and undoable (docs/decisions/0002). How items are read and written so that neither a
 * newer nor an older version loses anything: docs/decisions/0014.
 */

/** What the shopper is typing; written at every keystroke, so that a popup closed by a stray click loses nothing. */
export const draftItem = defineStored({ area: 'local', name: 'draft', schema: z.string(), fallback: '' });

const longAgo = '1970-01-01T00:00:00.000Z';

export const sessionItem = defineStored({
  area: 'local',
  name: 'session',
  schema: z.nullable(Session),
  fallback: null,
  // A session whose times cannot be read counts as over.
  parts: { startedAt: longAgo, lastActiveAt: longAgo, runIds: [] },
});

/** The current run: the only source for the state of the cart. Read it through `storedRun` (stored-run.ts). */
export const runItem = defineStored({
  area: 'local',
  name: 'run',
  schema: z.nullable(Run),
  fallback: null,
  isText: true,
  // A cart with a missing line would misrepresent the store's cart.
  reads: 'whole',
});

/** How far the current fill is, beside the run. */
export const fillProgressItem = defineStored({
  area: 'local',
  name: 'fill',
  schema: z.nullable(FillProgress),
  fallback: null,
  isText: true,
  reads: 'whole',
});

/** Delivery of traces to an Opik server; off until the shopper gives an address. */
export const OpikSettings = z.strictObject({
  isOn: z.boolean(),
  /** The API base: `https://www.comet.com/opik/api` or `http://host:5173/api`. */
  apiUrl: z.string(),
  apiKey: z.string(),
  workspace: z.string(),
  project: z.string(),
  mode: z.enum(['session-threads', 'individual-traces']),
  level: z.enum(['full', 'no-content', 'off']),
  /** Whether words about diet and allergies may be sent; settings stored before there was this choice say no. */
  allowsDiet: z._default(z.boolean(), false),
});
export type OpikSettings = z.infer<typeof OpikSettings>;

const usualOpik: OpikSettings = {
  isOn: false,
  apiUrl: '',
  apiKey: '',
  workspace: 'default',
  project: 'Conscious Cart Coach',
  mode: 'session-threads',
  level: 'full',
  allowsDiet: false,
};
export const opikItem = defineStored({
  area: 'local',
  name: 'opik',
  schema: OpikSettings,
  fallback: usualOpik,
  // If the level cannot be read, no content is sent: never more than the shopper allowed.
  parts: { ...usualOpik, level: 'no-content' },
  joins: 'untouched',
});

/** Claude, off until the shopper brings a key. The key is read by the worker and the options page only. */
const usualLlm: LlmSettings = {
  isOn: false,
  apiKey: '',
  model: defaultModel,
  baseUrl: '',
  monthlyLimitUsd: 2,
  usesExtraction: true,
  usesExplanations: true,
};
export const llmItem = defineStored({
  area: 'local',
  name: 'llm',
  schema: LlmSettings,
  fallback: usualLlm,
  // An unreadable limit or use counts as not allowed.
  parts: { ...usualLlm, monthlyLimitUsd: 0, usesExtraction: false, usesExplanations: false },
  joins: 'untouched',
});

/** Whether Claude may choose a store's search control. Apart from the other settings, because 0.1.0 reads those whole or not at all. */
export const pointingItem = defineStored({
  area: 'local',
  name: 'pointing',
  schema: z.boolean(),
  fallback: false,
});

/** What was spent on Claude in the current calendar month. */
export const spendingItem = defineStored({
  area: 'local',
  name: 'spending',
  schema: Spending,
  fallback: { month: '', usd: 0 },
});

/** What the shopper wants in every cart: diets, brands, sliders. */
export const preferencesItem = defineStored({
  area: 'local',
  name: 'preferences',
  schema: Preferences,
  fallback: noPreferences,
  failClosed: ['allergens', 'diets', 'dislikes'],
  joins: 'always',
});

/** Diets and allergens that 0.1.0 does not know, beside the preferences. */
export const dietaryItem = defineStored({
  area: 'local',
  name: 'dietary',
  schema: Dietary,
  fallback: noDietary,
  failClosed: ['allergens', 'diets'],
  joins: 'always',
});

/** What the shopper's own carts taught: pantry, choices, prices. One writer: the worker's memory repository. */
export const memoryItem = defineStored({
  area: 'local',
  name: 'memory',
  schema: Memory,
  fallback: emptyMemory,
  isText: true,
  keepsHalf: true,
  joins: 'always',
});

/** Which fact sources are asked, and the region for what is in season. */
export const factSettingsItem = defineStored({
  area: 'local',
  name: 'facts',
  schema: FactSettings,
  fallback: usualFactSettings,
  joins: 'untouched',
});

/** The last recall list read of each agency, with its own date. */
export const fdaRecallsItem = defineStored({
  area: 'local',
  name: 'recalls-fda',
  schema: StoredRecalls,
  fallback: noRecallsYet,
  isText: true,
  keepsHalf: true,
});
export const fsisRecallsItem = defineStored({
  area: 'local',
  name: 'recalls-fsis',
  schema: StoredRecalls,
  fallback: noRecallsYet,
  isText: true,
  keepsHalf: true,
});

/** What Open Food Facts has on barcodes looked up before. */
export const productsItem = defineStored({
  area: 'local',
  name: 'products',
  schema: StoredProducts,
  fallback: {},
  isText: true,
  keepsHalf: true,
});

/** Origins of stores the shopper wants read as any store, because their adapter does not work. */
export const anyStoreItem = defineStored({
  area: 'local',
  name: 'any-store',
  schema: z.array(z.string()).check(z.maxLength(200)),
  fallback: [],
  joins: 'always',
});

/** A recipe kept from a page for the next store; at most one, deleted when it is used or removed. */
export const keptRecipeItem = defineStored({
  area: 'local',
  name: 'recipe',
  schema: z.nullable(TakenRecipe),
  fallback: null,
  parts: { title: null, servings: null, site: '' },
});

/** The records of stores by origin. One writer: the worker. */
export const storeRecordsItem = defineStored({
  area: 'local',
  name: 'stores',
  schema: StoreRecords,
  fallback: {},
  joins: 'always',
});

/** The last price comparison; it belongs to one run and is deleted with it. */
export const comparisonItem = defineStored({
  area: 'local',
  name: 'comparison',
  schema: z.nullable(StoredComparison),
  fallback: null,
  parts: { tier: 'balanced', wanted: [], stores: [], isRunning: false },
  isText: true,
});

/** The profiles of stores without an adapter. One writer: the worker. */
export const storeProfilesItem = defineStored({
  area: 'local',
  name: 'store-profiles',
  schema: StoreProfiles,
  fallback: {},
  joins: 'always',
});

/** The store's tab while it is being navigated; null while it shows the shopper's own page. */
export const tabVisitItem = defineStored({
  area: 'local',
  name: 'tab-visit',
  schema: z.nullable(TabVisit),
  fallback: null,
  reads: 'whole',
});

/** All stored items. */
export const storedItems = [
  draftItem,
  sessionItem,
  runItem,
  fillProgressItem,
  opikItem,
  llmItem,
  pointingItem,
  spendingItem,
  preferencesItem,
  dietaryItem,
  memoryItem,
  factSettingsItem,
  fdaRecallsItem,
  fsisRecallsItem,
  productsItem,
  anyStoreItem,
  keptRecipeItem,
  storeRecordsItem,
  comparisonItem,
  storeProfilesItem,
  tabVisitItem,
] as const;
