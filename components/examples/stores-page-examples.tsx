import type { ReactNode } from 'react';
import type { AdapterFacts } from '../../lib/core/store/adapter-facts';
import type { StoreProfile } from '../../lib/core/store/store-profile';
import type { StoreRecord } from '../../lib/core/store/store-record';
import { AdapterTable } from '../stores/AdapterTable';
import { ConfirmButton } from '../ui/buttons/ConfirmButton';
import { Skeleton } from '../ui/Skeleton';
import { StoreCard } from '../stores/StoreCard';
import { StoreCheckNow } from '../stores/StoreCheckNow';
import type { CheckState } from '../stores/StoreCheckNow';
import { StoresPage } from '../stores/StoresPage';
import type { Example } from './example';
import { noop } from './data/noop';

const now = new Date(2026, 10, 24, 18, 0);
const at = (minutesAgo: number): string => new Date(now.getTime() - minutesAgo * 60_000).toISOString();

const facts = (id: string, name: string, more: Partial<AdapterFacts> = {}): AdapterFacts => ({
  id,
  name,
  proof: 'documented',
  provenOn: '2026-11',
  cartWrites: 'adds',
  leftToGeneric: [],
  handsOff: false,
  ...more,
});
const adapters: AdapterFacts[] = [
  facts('evershop', 'EverShop', { proof: 'engine' }),
  facts('walmart', 'Walmart', { proof: 'page', provenOn: '2025-06', handsOff: true }),
  facts('shopify', 'Shopify storefront', { handsOff: true }),
  facts('tesco', 'Tesco', { provenOn: '2026-03', cartWrites: 'sets' }),
  facts('wynshop', 'ShopRite and other Wynshop stores', { provenOn: '2026', leftToGeneric: ['cart', 'add'] }),
  facts('freshdirect', 'FreshDirect', { provenOn: '2025', leftToGeneric: ['search', 'cart', 'add'] }),
  facts('woolworths-au', 'Woolworths', { proof: 'page', provenOn: null, cartWrites: 'sets' }),
];

const well: StoreRecord = {
  adapter: 'evershop',
  name: 'Green Valley Grocery',
  origin: 'https://greenvalley.example',
  proof: 'engine',
  cartWrites: 'adds',
  tabId: 1,
  seenAt: at(12),
  worked: { search: at(10), read: at(6), add: at(7), remove: at(60 * 26) },
  workedAsAny: {},
  faults: [],
  check: null,
};
const broken: StoreRecord = {
  ...well,
  adapter: 'shopify',
  name: 'Corner Basket',
  origin: 'https://cornerbasket.example',
  proof: 'documented',
  worked: { search: at(60 * 24 * 9), read: at(60 * 24 * 9), add: at(60 * 24 * 9) },
  workedAsAny: { search: at(20), read: at(18), add: at(18) },
  faults: [
    {
      at: at(24),
      deed: 'search',
      code: 'store/element-missing',
      message: 'The store did not have what we asked it for.',
      detail: 'GET /search/suggest.json → 404',
      times: 3,
      asAnyStore: false,
    },
    {
      at: at(60 * 24 * 9),
      deed: 'add',
      code: 'store/rate-limited',
      message: 'The store asks us to slow down. Wait a few minutes, or go on by hand; nothing is lost.',
      detail: 'POST /cart/add.js → 429',
      times: 1,
      asAnyStore: false,
    },
  ],
  check: {
    at: at(23),
    asAnyStore: false,
    steps: [
      { step: 'recognise', state: 'works', detail: '90 % sure: Shopify storefront' },
      { step: 'search', state: 'broken', detail: 'store/element-missing: GET /search/suggest.json → 404' },
      { step: 'cart', state: 'works', detail: 'read: lines: 4' },
      { step: 'add', state: 'unsure', detail: 'the store’s own way; tried when a cart is filled' },
    ],
  },
};
const unknown: StoreRecord = {
  ...well,
  adapter: 'generic',
  name: 'The Neighbourhood Cooperative Food Hall of Upper Weston and the Villages Around It',
  origin: 'https://shop.neighbourhood-cooperative-food-hall.example:8443',
  proof: 'documented',
  worked: {},
};

/** Learned the day before, and one part half a year before. */
const learned: StoreProfile = {
  version: 1,
  origin: unknown.origin,
  parts: {
    search: {
      value: { kind: 'form', action: '/find', field: 'words' },
      proof: 'Rice and milk gave other products, and a word of nonsense gave none.',
      provenOn: at(60 * 24),
    },
    add: { value: { way: 'press' }, proof: 'The cart gained 2 after its button was pressed.', provenOn: at(60 * 24) },
    cart: { value: '/basket', proof: 'Six lines, and the page counts six.', provenOn: at(60 * 24 * 250) },
  },
};

interface Options {
  isAnyStore?: boolean;
  isAllowed?: boolean;
  isOpen?: boolean;
  check?: CheckState;
  profile?: StoreProfile;
}

function card(
  record: StoreRecord,
  { isAnyStore = false, isAllowed = false, isOpen = true, check = { status: 'idle' }, profile }: Options = {},
) {
  return (
    <StoreCard
      key={record.origin}
      record={record}
      adapter={adapters.find(({ id }) => id === record.adapter) ?? null}
      isAnyStore={isAnyStore}
      isOpen={isOpen}
      profile={profile ?? null}
      now={now}
      onAnyStore={noop}
      check={
        <StoreCheckNow
          storeName={record.name}
          state={check}
          isAllowed={isAllowed}
          onCheck={noop}
          onOpenStore={noop}
          onAllow={noop}
          onTakeBack={noop}
        />
      }
      actions={
        <>
          <button type="button" className="button is-small">
            Copy a report
          </button>
          <ConfirmButton label="Forget this store" question="Forget it?" yes="Forget it" onConfirm={noop} />
        </>
      }
    />
  );
}

function page(count: number | null, cards: ReactNode) {
  return (
    <StoresPage
      count={count}
      onOpenSettings={noop}
      actions={<ConfirmButton label="Forget all" question="Forget every store?" yes="Forget all" onConfirm={noop} />}
      met={<div className="stores-met">{cards}</div>}
      known={<AdapterTable adapters={adapters} now={now} />}
    />
  );
}

const failed = (code: 'store/tab-closed' | 'store/tab-navigated' | 'store/rate-limited'): CheckState => ({
  status: 'failed',
  error: { code, message: 'No.' },
});
const all = [card(well, { isOpen: false }), card(broken), card(unknown, { isOpen: false })];

/** The page of stores in its states. */
export const storesPageExamples: readonly Example[] = [
  { name: 'stores', node: page(3, all), isPage: true },
  { name: 'stores-narrow', node: page(3, all), isPage: true },
  { name: 'stores-empty', node: page(0, null), isPage: true },
  { name: 'stores-well', node: page(1, card(well, { isAllowed: true })), isPage: true },
  { name: 'stores-learned', node: page(1, card(unknown, { profile: learned })), isPage: true },
  { name: 'stores-unknown', node: page(1, card(unknown, { check: { status: 'checking' } })), isPage: true },
  {
    name: 'stores-any',
    node: page(1, card(broken, { isAnyStore: true, check: failed('store/rate-limited') })),
    isPage: true,
  },
  { name: 'stores-closed', node: page(1, card(well, { check: failed('store/tab-closed') })), isPage: true },
  { name: 'stores-unseen', node: page(1, card(well, { check: failed('store/tab-navigated') })), isPage: true },
  {
    name: 'stores-reading',
    node: (
      <StoresPage
        count={null}
        actions={null}
        met={<Skeleton rows={3} height={62} />}
        known={<Skeleton rows={8} height={36} />}
        onOpenSettings={noop}
      />
    ),
    isPage: true,
  },
];
