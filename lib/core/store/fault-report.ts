import type { AdapterFacts } from './adapter-facts';
import type { StoreRecord } from './store-record';
import { StoreAction } from './store-record';

interface Surroundings {
  /** The version of the extension. */
  version: string;
  /** Null: no longer known. */
  adapter: AdapterFacts | null;
  isAnyStore: boolean;
}

/**
 * The faults of a store as text for the maintainer of its adapter: the store's address, what worked when, what broke where. It has none
 * of the shopper's words, no key, and no address beyond a path.
 */
export function faultReport(record: StoreRecord, { version, adapter, isAnyStore }: Surroundings): string {
  const { proof, cartWrites, faults, check, worked, workedAsAny } = record;
  const rests = [proof, adapter?.provenOn ?? null].filter((part) => part !== null).join(' ');
  const way = (asAnyStore: boolean): string => (asAnyStore ? 'as any store' : 'own adapter');
  return [
    `Conscious Cart Coach ${version}: how a store fares`,
    `store: ${record.origin}`,
    `adapter: ${record.adapter} (${rests}; ${cartWrites})${isAnyStore ? ', set aside: treated as any store' : ''}`,
    `worked, own adapter: ${timesOf(worked)}`,
    ...(Object.keys(workedAsAny).length === 0 ? [] : [`worked, as any store: ${timesOf(workedAsAny)}`]),
    '',
    faults.length === 0 ? 'no faults' : 'faults, newest first:',
    ...faults.map(
      ({ at, deed, code, detail, times, asAnyStore }) =>
        `- ${at} ${deed} ${code}${times > 1 ? ` ×${String(times)}` : ''} (${way(asAnyStore)})${detail === null ? '' : `: ${placeOf(detail)}`}`,
    ),
    '',
    check === null ? 'no self-test' : `self-test ${check.at} (${way(check.asAnyStore)}):`,
    ...(check?.steps ?? []).map(({ step, state, detail }) => `- ${step}: ${state}: ${placeOf(detail)}`),
    '',
  ].join('\n');
}

function timesOf(worked: StoreRecord['worked']): string {
  return StoreAction.options.map((deed) => `${deed} ${worked[deed] ?? 'never'}`).join(', ');
}

/** A place in a store without search words: no query, and no path segment that has words. */
function placeOf(detail: string): string {
  return detail
    .replaceAll(/[?#][^\s,;)”]*/g, '')
    .replaceAll(/\/[^\s/,;:)]*[%+][^\s/,;:)]*/g, '/…')
    .replaceAll(/[\w.+-]+@[\w-]+\.[\w.]+/g, '…');
}
