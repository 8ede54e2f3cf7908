import { z } from 'zod/mini';
import { isRecord } from '../../core/is-record';
import type { Path } from './json-value';

/**
 * Something in a stored value that this version does not understand. `unknown`: a key it does not know. `missing`: a key it needs is not
 * there. `bad`: a value it cannot take (another type, a word of a newer version, too long). `cut`: a text that ends in the middle.
 */
export interface Unread {
  path: Path;
  /** What is stored there; undefined for what is missing. */
  value: unknown;
  because: 'unknown' | 'missing' | 'bad' | 'cut';
}

/** A stored value as far as it is understood, and what of it is not. */
export interface Reading<T> {
  value: T;
  /** Outermost first. Empty: all of it was understood. */
  unread: readonly Unread[];
}

type Piece = { ok: true; value: unknown; unread: Unread[] } | { ok: false };

/**
 * Reads a stored value field by field, after its schema: a field that cannot be read takes the fallback's (an optional one is left
 * out, a nullable one becomes null), elements of arrays and entries of records are read one by one, and keys the schema does not
 * know are passed over. What is passed over or replaced is named in `unread`.
 *
 * @param wants 'fields': as said. 'whole': only unknown keys are passed over; a value with anything bad or missing in it gives the
 *   fallback, for what must not be shown in part (a cart half filled)
 * @param parts what stands for single fields, where that is not the fallback's
 */
export function readFields<S extends z.ZodMiniType>(
  schema: S,
  stored: unknown,
  fallback: z.infer<S>,
  wants: 'fields' | 'whole' = 'fields',
  parts: unknown = fallback,
): Reading<z.infer<S>> {
  if (stored === undefined || stored === null) return { value: fallback, unread: [] };
  // By far the most common: written by this very version. Stored objects are strict, so that an unknown key fails here.
  const parsed = schema.safeParse(stored);
  if (parsed.success) return { value: parsed.data, unread: [] };
  const piece = new FieldReader(wants === 'whole').read(schema, stored, parts, []);
  // Each part was read by its own schema; the schema of the whole decides at the end.
  const whole = piece.ok ? schema.safeParse(piece.value) : null;
  return piece.ok && whole?.success === true
    ? { value: whole.data, unread: piece.unread }
    : { value: fallback, unread: [{ path: [], value: stored, because: 'bad' }] };
}

const failed: Piece = { ok: false };

class FieldReader {
  constructor(private readonly isWhole: boolean) {}

  /** `fallback`: of this place, or undefined where there is none (inside elements of an array, entries of a record). */
  read(schema: z.ZodMiniType, stored: unknown, fallback: unknown, path: Path): Piece {
    if (schema instanceof z.ZodMiniNullable)
      return stored === null
        ? taken(null)
        : this.read(typeOf(schema.def.innerType), stored, fallback ?? undefined, path);
    if (schema instanceof z.ZodMiniOptional || schema instanceof z.ZodMiniDefault)
      return stored === undefined
        ? plainly(schema, stored)
        : this.read(typeOf(schema.def.innerType), stored, fallback, path);
    if (schema instanceof z.ZodMiniObject) return this.object(schema, stored, fallback, path);
    if (schema instanceof z.ZodMiniArray) return this.array(schema, stored, path);
    if (schema instanceof z.ZodMiniRecord) return this.record(schema, stored, path);
    // A discriminated one is no ZodMiniUnion.
    if (schema instanceof z.core.$ZodUnion) return this.union(schema, stored, fallback, path);
    return plainly(schema, stored);
  }

  private object(schema: z.ZodMiniObject, stored: unknown, fallback: unknown, path: Path): Piece {
    if (!isRecord(stored)) return failed;
    const entries: [string, unknown][] = [];
    const unread: Unread[] = [];
    for (const [key, field] of Object.entries(schema.shape)) {
      const type = typeOf(field);
      const at = [...path, key];
      const value = Object.hasOwn(stored, key) ? stored[key] : undefined;
      const usual = isRecord(fallback) && Object.hasOwn(fallback, key) ? fallback[key] : undefined;
      const piece = this.read(type, value, usual, at);
      if (piece.ok) {
        if (piece.value !== undefined) entries.push([key, piece.value]);
        unread.push(...piece.unread);
        continue;
      }
      const instead = this.isWhole ? failed : insteadOf(type, usual);
      if (!instead.ok) return failed;
      if (instead.value !== undefined) entries.push([key, instead.value]);
      unread.push({ path: at, value, because: value === undefined ? 'missing' : 'bad' });
    }
    for (const key of Object.keys(stored))
      if (!Object.hasOwn(schema.shape, key) && stored[key] !== undefined)
        unread.push({ path: [...path, key], value: stored[key], because: 'unknown' });
    return { ok: true, value: Object.fromEntries(entries), unread };
  }

  private array(schema: z.ZodMiniArray, stored: unknown, path: Path): Piece {
    if (!Array.isArray(stored)) return failed;
    const read: { value: unknown; index: number }[] = [];
    const unread: Unread[] = [];
    const leaveOut = (index: number): void => {
      unread.push({ path: [...path, index], value: stored[index], because: 'bad' });
    };
    for (const [index, each] of stored.entries()) {
      const piece = this.read(typeOf(schema.def.element), each, undefined, [...path, index]);
      if (piece.ok) {
        read.push({ value: piece.value, index });
        unread.push(...piece.unread);
      } else if (this.isWhole) return failed;
      else leaveOut(index);
    }
    const values = () => read.map(({ value }) => value);
    // More of them than this version takes: the first are read.
    while (!plainly(schema, values()).ok) {
      const last = this.isWhole ? undefined : read.pop();
      if (last === undefined) return failed;
      leaveOut(last.index);
    }
    return { ok: true, value: values(), unread };
  }

  private record(schema: z.ZodMiniRecord, stored: unknown, path: Path): Piece {
    if (!isRecord(stored)) return failed;
    const entries: [string, unknown][] = [];
    const unread: Unread[] = [];
    for (const [key, value] of Object.entries(stored)) {
      const at = [...path, key];
      const isKey = typeOf(schema.def.keyType).safeParse(key).success;
      const piece = isKey ? this.read(typeOf(schema.def.valueType), value, undefined, at) : failed;
      if (piece.ok) {
        entries.push([key, piece.value]);
        unread.push(...piece.unread);
      } else if (this.isWhole && isKey) return failed;
      else unread.push({ path: at, value, because: isKey ? 'bad' : 'unknown' });
    }
    return { ok: true, value: Object.fromEntries(entries), unread };
  }

  private union(schema: z.core.$ZodUnion, stored: unknown, fallback: unknown, path: Path): Piece {
    for (const option of schema._zod.def.options) {
      const exact = plainly(typeOf(option), stored);
      if (exact.ok) return exact;
    }
    if (!(schema instanceof z.core.$ZodDiscriminatedUnion) || !isRecord(stored)) return failed;
    const key = schema._zod.def.discriminator;
    const option = schema._zod.def.options.find(
      (each) => each instanceof z.ZodMiniObject && typeOf(each.shape[key]).safeParse(stored[key]).success,
    );
    return option === undefined ? failed : this.read(typeOf(option), stored, fallback, path);
  }
}

/** What stands for a field that could not be read: the fallback's, else nothing, the schema's own default, or null, as it allows. */
function insteadOf(type: z.ZodMiniType, usual: unknown): Piece {
  const candidates = usual === undefined ? [undefined, null] : [usual];
  return candidates.map((each) => plainly(type, each)).find(({ ok }) => ok) ?? failed;
}

function plainly(schema: z.ZodMiniType, value: unknown): Piece {
  const parsed = schema.safeParse(value);
  return parsed.success ? taken(parsed.data) : failed;
}

function taken(value: unknown): Piece {
  return { ok: true, value, unread: [] };
}

/** The schema as one that can be read with: zod types the insides of its containers as its smaller core types. */
function typeOf(schema: unknown): z.ZodMiniType {
  if (schema instanceof z.ZodMiniType) return schema;
  throw new TypeError('A stored schema must be made with zod/mini.');
}
