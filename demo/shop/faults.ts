/** The requests that a fault affects. Stylesheets and pictures are affected only if a path names them. */
export interface FaultScope {
  /** Affected paths: a string is a prefix of the path (without the shop's root), a RegExp is tested on it. Default: all. */
  paths?: readonly (string | RegExp)[];
  /** Number of matching requests that are still answered normally. Default: 0. */
  after?: number;
  /** Number of requests that are affected; after them the shop works again. Default: no limit. */
  times?: number;
}

/** A fault of the shop. */
export type Fault = FaultScope &
  (
    | { kind: '429'; /** Seconds for the Retry-After header. */ retryAfter?: number }
    | { kind: '403' }
    | { kind: '500' }
    | { kind: 'hang' }
    | { kind: 'drop' }
    | { kind: 'slow'; /** Wait before the answer, in milliseconds. */ ms: number }
    /** A redesign: different markup, no structured data, no platform marks, no JSON endpoints. */
    | { kind: 'changed-page' }
    /** The address shows a newspaper instead of a shop. */
    | { kind: 'not-a-store' }
    /** Every price in the cart is this much higher than on the shelf. Default: 10 per cent. */
    | { kind: 'price-moved'; percent?: number }
    /** An add is answered as a success and changes nothing. */
    | { kind: 'silent-no-add' }
    /** An add puts another product, or one unit more or fewer, into the cart, and is answered as a success. */
    | { kind: 'adds-other' }
    | { kind: 'adds-one-more' }
    | { kind: 'adds-one-fewer' }
  );

export type FaultKind = Fault['kind'];

/** Faults of a write apply only to requests that add to the cart. */
const writeKinds = new Set<FaultKind>(['silent-no-add', 'adds-other', 'adds-one-more', 'adds-one-fewer']);

export interface FaultGate {
  set(fault: Fault | null): void;
  /** The fault that affects this request, or null. Counts the request for `after` and `times`. */
  strike(request: { path: string; isAsset: boolean; isAdd: boolean }): Fault | null;
}

export function createFaultGate(): FaultGate {
  let current: Fault | null = null;
  let matched = 0;
  return {
    set(fault) {
      current = fault;
      matched = 0;
    },
    strike(request) {
      if (!current || !isInScope(current, request)) return null;
      matched += 1;
      const strikes = matched - (current.after ?? 0);
      return strikes > 0 && strikes <= (current.times ?? Infinity) ? current : null;
    },
  };
}

function isInScope(fault: Fault, request: { path: string; isAsset: boolean; isAdd: boolean }): boolean {
  if (writeKinds.has(fault.kind) && !request.isAdd) return false;
  if (!fault.paths) return !request.isAsset;
  return fault.paths.some((path) =>
    typeof path === 'string' ? request.path.startsWith(path) : path.test(request.path),
  );
}
