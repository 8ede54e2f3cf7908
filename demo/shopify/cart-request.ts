import { recordOf, textOf, textsOf, wholeNumber } from '../shop/reading';
import type { Visit } from '../shop/shop-visit';

/** One item to add: variant id, quantity, and the line's properties. */
export interface WantedItem {
  id: number | null;
  quantity: number;
  properties: Readonly<Record<string, string>>;
}

/** The content of a request to `/cart/add.js`, from JSON or a form. `isList`: whether it used `items`. */
export function wantedItems(visit: Visit): { items: WantedItem[]; isList: boolean } {
  const { form } = visit;
  if (visit.body !== undefined) {
    const body = recordOf(visit.body);
    if (Array.isArray(body['items']))
      return { items: body['items'].map((item) => wantedItem(recordOf(item))), isList: true };
    return { items: body['id'] === undefined ? [] : [wantedItem(body)], isList: false };
  }
  if (form.has('id')) return { items: [wantedItem(fieldsOf(form, ''))], isList: false };
  const items: WantedItem[] = [];
  for (let index = 0; form.has(`items[${String(index)}][id]`); index += 1) {
    items.push(wantedItem(fieldsOf(form, `items[${String(index)}]`)));
  }
  return { items, isList: true };
}

/** A field of the JSON body or of the form. */
export function field(visit: Visit, name: string): unknown {
  return visit.body === undefined
    ? (visit.form.get(name) ?? visit.query.get(name) ?? undefined)
    : recordOf(visit.body)[name];
}

/** `updates` of `/cart/update.js`: by variant id or line key, or a list in the order of the lines. */
export function wantedUpdates(visit: Visit): Map<string, number> | number[] {
  const given = visit.body === undefined ? undefined : recordOf(visit.body)['updates'];
  if (Array.isArray(given)) return given.map((value) => wholeNumber(value) ?? 0);
  const listed = visit.form.getAll('updates[]');
  if (listed.length > 0) return listed.map((value) => wholeNumber(value) ?? 0);
  const named: [string, unknown][] = given === undefined ? formUpdates(visit.form) : Object.entries(recordOf(given));
  return new Map(named.map(([key, value]) => [key, wholeNumber(value) ?? 0]));
}

function formUpdates(form: URLSearchParams): [string, unknown][] {
  return [...form].flatMap(([name, value]) => {
    const key = /^updates\[(.+)\]$/.exec(name)?.[1];
    return key === undefined ? [] : [[key, value] satisfies [string, unknown]];
  });
}

function wantedItem(fields: Readonly<Record<string, unknown>>): WantedItem {
  return {
    id: wholeNumber(textOf(fields['id'])),
    quantity: wholeNumber(fields['quantity'] ?? 1) ?? 0,
    properties: textsOf(fields['properties']),
  };
}

function fieldsOf(form: URLSearchParams, prefix: string): Record<string, unknown> {
  const name = (part: string): string => (prefix === '' ? part : `${prefix}[${part}]`);
  const properties: Record<string, string> = {};
  for (const [key, value] of form) {
    const start = `${name('properties')}[`;
    if (key.startsWith(start) && key.endsWith(']')) properties[key.slice(start.length, -1)] = value;
  }
  return { id: form.get(name('id')), quantity: form.get(name('quantity')) ?? 1, properties };
}
