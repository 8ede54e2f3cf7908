import { describe, expect, it } from 'vitest';
import type { JsonValue } from '../../../lib/core/trace/trace';
import { definedFields, mapFields, mapJson } from '../../../lib/tracing/privacy/map-json';
import type { MapRules } from '../../../lib/tracing/privacy/map-json';

const rules: MapRules = { text: (text) => text.toUpperCase(), names: /^secretword$/, mark: '[gone]' };
const map = (value: unknown) => mapJson(value, rules);

describe('a mapped value', () => {
  it.each<[unknown, JsonValue]>([
    ['a', 'A'],
    [true, true],
    [false, false],
    [0, 0],
    [1.5, 1.5],
    [NaN, null],
    [-Infinity, null],
    [null, null],
    [undefined, null],
    [() => 1, null],
    [
      ['a', undefined, ['b']],
      ['A', null, ['B']],
    ],
    [{}, {}],
  ])('of %j is %j', (value, mapped) => {
    expect(map(value)).toEqual(mapped);
    expect(map(10n)).toBeNull();
  });

  it('has the texts of its names changed too, and no fields without a value', () => {
    expect(map({ a: 'b', none: undefined, fn: () => 1, nil: null })).toEqual({ A: 'B', NIL: null });
  });

  it.each(['secretword', 'Secret-Word', 'SECRET_word', 'secret word'])('has the field %j marked whole', (name) => {
    expect(map({ [name]: { deep: ['x'] } })).toEqual({ [name]: '[gone]' });
  });

  it.each<[JsonValue, JsonValue]>([
    [null, null],
    ['', ''],
    [false, false],
    [[], []],
    [0, '[gone]'],
    [true, '[gone]'],
    [[null], '[gone]'],
    [{}, '[gone]'],
  ])('tells by a marked field only that there was something: %j is %j', (value, mapped) => {
    expect(Object.values(map({ secretWord: value }) as object)).toEqual([mapped]);
  });

  it('is cut where it is nested deeper than 24 levels', () => {
    const nested = (depth: number): JsonValue =>
      depth === 0 ? 'x' : depth % 2 === 0 ? [nested(depth - 1)] : { a: nested(depth - 1) };
    const text = (depth: number) => JSON.stringify(map(nested(depth)));
    expect(text(24)).toContain('"X"');
    expect(text(24)).not.toContain('[too deep]');
    expect(text(25)).toContain('[too deep]');
    expect(text(25)).not.toContain('"X"');
    // The fields of an object count as one level, as the object itself does.
    expect(mapFields(nested(23) as object, rules)).toEqual(map(nested(23)));
    expect(JSON.stringify(mapFields(nested(25) as object, rules))).toContain('[too deep]');
  });
});

it('leaves out fields that are null or undefined, and no others', () => {
  expect(definedFields({ a: null, b: undefined, c: 0, d: '', e: false })).toEqual({ c: 0, d: '', e: false });
});
