import type { Memory } from '../../lib/core/shopper/memory/memory';
import { emptyMemory } from '../../lib/core/shopper/memory/memory';
import type { Preferences } from '../../lib/core/shopper/preferences';
import { noPreferences } from '../../lib/core/shopper/preferences';
import type { Dietary } from '../../lib/core/shopper/dietary';
import { noDietary } from '../../lib/core/shopper/dietary';
import type { UnreadWish } from '../../lib/core/shopper/unread-wishes';
import { MemoryView } from '../options/MemoryView';
import { UnreadableItems } from '../options/UnreadableItems';
import { UnreadableWishes } from '../options/UnreadableWishes';
import { PreferencesForm } from '../options/PreferencesForm';
import { SettingsPage, SettingsSection } from '../options/SettingsPage';
import { concerns } from './data/example-concerns';
import type { Example } from './example';
import { noop } from './data/noop';

const today = '2026-11-24';
const shop = { store: 'Corner Basket', origin: 'https://corner.example', runId: 'run', on: '2026-11-03' };

const bought = (label: string, title: string, amount: number, used: number | null, goodUntil: string | null) => ({
  id: label,
  runId: 'run',
  ingredient: label,
  label,
  title,
  store: shop.store,
  boughtOn: shop.on,
  amount: { amount, unit: 'g' as const },
  goodUntil,
  uses: [{ runId: 'run', amount: used }],
});

const memory: Memory = {
  isOn: true,
  pantry: [
    bought('basmati rice', 'Royal Basmati Rice', 907, 400, null),
    bought('yogurt', 'Plain Whole Milk Yogurt', 907, 240, '2026-11-17'),
    bought('onion', 'Yellow Onions', 1360, 450, '2026-12-03'),
    bought('mint', 'Fresh Mint', 28, null, '2026-11-08'),
  ],
  choices: [
    {
      ...shop,
      id: 'c1',
      ingredient: 'rice',
      label: 'basmati rice',
      kind: 'passed-over',
      sku: 'a',
      title: 'Store Brand Basmati Rice',
    },
    {
      ...shop,
      id: 'c2',
      ingredient: 'rice',
      label: 'basmati rice',
      kind: 'chosen',
      sku: 'b',
      title: 'Royal Basmati Rice',
    },
    { ...shop, id: 'c3', ingredient: 'saffron', label: 'saffron', kind: 'removed', sku: 'c', title: 'Saffron Threads' },
  ],
  prices: [
    { ...shop, id: 'p1', sku: 'b', title: 'Royal Basmati Rice', price: { minor: 649, currency: 'USD' } },
    { ...shop, id: 'p2', sku: 'd', title: 'Yellow Onions', price: { minor: 299, currency: 'USD' } },
  ],
};

const chosen: Preferences = {
  ...noPreferences,
  servings: 4,
  diets: ['pescatarian', 'low-sodium'],
  allergens: ['peanut', 'tree nut'],
  dislikes: ['cilantro', 'blue cheese'],
  preferredBrands: ['Corner Farm'],
  avoidedBrands: ['Acme'],
  isStrict: true,
  levels: { welfare: 4, packaging: 0, safety: 3 },
};

const more: Dietary = { diets: ['no-alcohol'], allergens: ['celery', 'mollusc'] };

const unread: UnreadWish[] = [
  { item: 'preferences', field: 'allergens', path: ['allergens', 2], value: 'kiwi', because: 'bad' },
  { item: 'preferences', field: 'diets', path: ['diets'], value: { raw: true }, because: 'bad' },
  { item: 'preferences', field: 'dislikes', path: ['dislikes'], value: undefined, because: 'missing' },
];

function page(preferences: Preferences, dietary: Dietary, remembered: Memory, wishes: readonly UnreadWish[] = []) {
  return (
    <SettingsPage version="0.1.0">
      {wishes.length === 0 ? null : (
        <UnreadableItems
          items={[
            { name: 'llm', title: 'Claude', fields: ['monthlyLimitUsd'] },
            { name: 'run', title: 'The cart you were on', fields: [] },
          ]}
          onClear={noop}
        />
      )}
      <SettingsSection
        title="Preferences"
        text="They hold for every cart from the next one on, beside what you type for it."
      >
        <div className="settings-part-notices">
          <UnreadableWishes wishes={wishes} onKeep={noop} onClear={noop} />
        </div>
        <PreferencesForm preferences={preferences} dietary={dietary} concerns={concerns} onChange={noop} />
      </SettingsSection>
      <SettingsSection title="Memory" text="Learned from carts you filled, kept on this device and sent nowhere.">
        <MemoryView memory={remembered} today={today} onChange={noop} />
      </SettingsSection>
    </SettingsPage>
  );
}

/** Preferences and memory, empty and in use. */
export const valuesExamples: readonly Example[] = [
  { name: 'settings-values-empty', isPage: true, node: page(noPreferences, noDietary, emptyMemory) },
  { name: 'settings-values', isPage: true, node: page(chosen, more, memory) },
  { name: 'settings-values-unread', isPage: true, node: page(chosen, noDietary, emptyMemory, unread) },
];
