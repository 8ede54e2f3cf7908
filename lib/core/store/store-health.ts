import type { AdapterFacts } from './adapter-facts';
import type { StoreCheck } from './store-check';
import type { StoreAction, StoreFault, StoreRecord } from './store-record';

/** The health of a store in the way it is read now. `trouble`: it refused or did not answer, which need not be the adapter's fault. */
export type StoreHealth = 'works' | 'broken' | 'trouble' | 'untried';

/** The action that a part of the self-test stands for; detecting the store is none. */
const deedOf: Readonly<Record<StoreCheck['step'], StoreAction | null>> = {
  recognise: null,
  search: 'search',
  results: 'search',
  cart: 'read',
  add: 'add',
};

/** Faults that have not been followed by a success. `isAnyStore`: the store is read as any store now, so only that way counts. */
export function healthOf(record: StoreRecord, isAnyStore: boolean): StoreHealth {
  const worked = isAnyStore ? record.workedAsAny : record.worked;
  const isSince = (deed: StoreAction | null, at: string): boolean => {
    const last = deed === null ? undefined : worked[deed];
    return last === undefined || last < at;
  };
  const { check } = record;
  const isTested = check?.asAnyStore === isAnyStore;
  // A self-test that found a part working counts as a success.
  const isMended = ({ deed, at }: StoreFault): boolean =>
    isTested && check.at > at && check.steps.some(({ step, state }) => deedOf[step] === deed && state === 'works');
  const open = record.faults.filter(
    (fault) => fault.asAnyStore === isAnyStore && isSince(fault.deed, fault.at) && !isMended(fault),
  );
  const isPartBroken =
    isTested && check.steps.some(({ step, state }) => state === 'broken' && isSince(deedOf[step], check.at));
  if (isPartBroken || open.some(({ code }) => code === 'store/element-missing')) return 'broken';
  if (open.length > 0) return 'trouble';
  const isTestedWell = isTested && check.steps.some(({ state }) => state === 'works');
  return Object.keys(worked).length > 0 || isTestedWell ? 'works' : 'untried';
}

/** When an action last succeeded, and how the store was read then; null: never. */
export function lastWorked(record: StoreRecord, deed: StoreAction): { at: string; asAnyStore: boolean } | null {
  const [own, any] = [record.worked[deed], record.workedAsAny[deed]];
  if (own === undefined) return any === undefined ? null : { at: any, asAnyStore: true };
  return any === undefined || any <= own ? { at: own, asAnyStore: false } : { at: any, asAnyStore: true };
}

/** Whether the store's adapter does this itself or leaves it to the code for any store. */
export function isOwnWay({ leftToGeneric }: Pick<AdapterFacts, 'leftToGeneric'>, deed: StoreAction): boolean {
  const part = { search: 'search', read: 'cart', add: 'add', remove: 'cart' } as const;
  return !leftToGeneric.includes(part[deed]);
}
