import type { JsonValue } from '../../core/trace/trace';

/** What a map over a JSON value changes. */
export interface MapRules {
  /** Every text, names of fields included. */
  text: (text: string) => string;
  /** Fields whose whole value is replaced by `mark`; names compare without case, `-` and `_`. */
  names: RegExp;
  mark: string;
}

/** Deepest nesting kept; deeper values are replaced. Also what ends a circular value. */
const maxDepth = 24;

/**
 * A changed copy of a value, as JSON can carry it: undefined and functions are left out, what JSON has no word for is null, circular
 * references end. Whatever a caller hands in, the copy can be stored and sent.
 */
export function mapJson(value: unknown, rules: MapRules, depth = 0): JsonValue {
  switch (typeof value) {
    case 'string':
      return rules.text(value);
    case 'boolean':
      return value;
    case 'number':
      return Number.isFinite(value) ? value : null;
    case 'object':
      if (value === null) return null;
      if (depth >= maxDepth) return '[too deep]';
      return Array.isArray(value)
        ? value.map((item) => mapJson(item, rules, depth + 1))
        : mapFields(value, rules, depth);
    default:
      return null;
  }
}

/** {@link walk} for an object whose fields are wanted, such as metadata. */
export function mapFields(value: object, rules: MapRules, depth = 0): Record<string, JsonValue> {
  const fields = Object.entries(value).filter(([, field]) => field !== undefined && typeof field !== 'function');
  return Object.fromEntries(
    fields.map(([name, field]) =>
      rules.names.test(name.toLowerCase().replace(/[-_\s]/g, '')) && !isEmpty(field)
        ? [name, rules.mark]
        : [rules.text(name), mapJson(field, rules, depth + 1)],
    ),
  );
}

/** The fields of an object that have a value: not null, not undefined. */
export function definedFields<T extends object>(fields: T): { [K in keyof T]?: NonNullable<T[K]> } {
  return Object.fromEntries(
    Object.entries(fields).filter(([, field]) => field !== null && field !== undefined),
  ) as never;
}

function isEmpty(value: unknown): boolean {
  return value === null || value === '' || value === false || (Array.isArray(value) && value.length === 0);
}
