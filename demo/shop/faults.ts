/** Which requests a fault strikes. Stylesheets and pictures are struck only when a path names them. */
export interface FaultScope {
  /** Paths struck: a text is a prefix of the path (without the shop's root), a RegExp is tested on it. Default: all. */
  paths?: readonly (string | RegExp)[];
  /** This many matching requests are still served well. Default 0. */
  after?: number;
  /** Strikes this many times, then the shop is well again. Default: always. */
  times?: number;
}

/** Something that goes wrong with a shop. */
export type Fault = FaultScope &
  (
    | { kind: '429'; /** Seconds for the Retry-After header. */ retryAfter?: number }
    | { kind: '403' }
    | { kind: '500' }
    | { kind: 'hang' }
    | { kind: 'drop' }
    | { kind: 'slow'; /** Wait before the answer, in milliseconds. */ ms: number }
    /** A redesign overnight: other markup, no structured data, no platform marks, no JSON endpoints. */
    | { kind: 'changed-page' }
    /** The address now shows a newspaper. */
    | { kind: 'not-a-store' }
    /** In the cart every price is this much higher than on the shelf. Default 10 per cent. */
    | { kind: 'price-moved'; percent?: number }
    /** An add is answered like a success and changes nothing. */
    | { kind: 'silent-no-add' }
    /** An add puts in another product, one more or one fewer than asked, while answering like a success. */
    | { kind: 'adds-other' }
    | { kind: 'adds-one-more' }
    | { kind: 'adds-one-fewer' }
  );

export type FaultKind = Fault['kind'];

/** Faults of a write count and strike only when something is put into the cart. */
const writeKinds = new Set<FaultKind>(['silent-no-add', 'adds-other', 'adds-one-more', 'adds-one-fewer']);

export interface FaultGate {
  set(fault: Fault | null): void;
  /** The fault that strikes this request, or null. Counts the request towards `after` and `times`. */
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
