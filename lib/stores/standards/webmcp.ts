import { z } from 'zod/mini';

/**
 * Tools that a page offers to agents through WebMCP (webmachinelearning.github.io/webmcp, draft of 2026-09; `document.modelContext`). Names
 * and inputs of tools come from the page. Two kinds of tool are recognised by their whole name and by their input; every other tool
 * (checkout, payment, accounts …) is never called. Descriptions are not read.
 */
const PageTool = z.object({ name: z.string().check(z.maxLength(128)), inputSchema: z.optional(z.unknown()) });

const InputSchema = z.object({
  type: z.optional(z.literal('object')),
  properties: z._default(z.record(z.string(), z.unknown()), {}),
  required: z._default(z.array(z.string()), []),
});
type InputSchema = z.infer<typeof InputSchema>;

const Property = z.object({
  type: z.optional(z.union([z.string(), z.array(z.string())])),
  items: z.optional(z.unknown()),
});

const searchName =
  /^(?:(?:search|find|query|lookup)(?:_(?:the|all|our|for|in|shop|store|grocery))*_(?:products?|catalog(?:ue)?|items?|groceries|inventory)|(?:products?|catalog(?:ue)?|items?|store|shop)_(?:search|find))$/;
const addName =
  /^(?:(?:add|put)(?:_(?:the|an?|one|products?|items?|lines?|variants?|groceries|sku))*_(?:to|in|into)(?:_(?:the|my|your|shopping))*_(?:cart|basket|trolley|bag)|add_(?:cart|basket|trolley)_(?:items?|lines?|products?)|(?:cart|basket|trolley)_add(?:_(?:items?|lines?|products?))?)$/;

const queryNames = /^(?:q|query|search|search_?(?:term|query|text)|terms?|keywords?|text)$/i;
const idNames = /^(?:(?:product|item|variant|merchandise|offer)_?id|id|sku|product|item|variant)$/i;
const quantityNames = /^(?:quantity|qty|count|amount)$/i;
const listNames = /^(?:items|lines|line_?items|cart_?items|products)$/i;

/** A tool that finds products, and its input for a query. */
export interface SearchTool {
  name: string;
  inputFor(query: string): Record<string, unknown>;
}

/** A tool that adds a product to the cart. `inputFor` gives null when it cannot add that many at once. */
export interface AddTool {
  name: string;
  inputFor(id: string, quantity: number): Record<string, unknown> | null;
}

/** The tools of a page that may be called. */
export interface KnownTools {
  search: SearchTool | null;
  add: AddTool | null;
}

/** Selects the tools that may be called from those a page registered; unexpected values are skipped. */
export function knownTools(listed: unknown): KnownTools {
  const known: KnownTools = { search: null, add: null };
  for (const one of Array.isArray(listed) ? listed : []) {
    const tool = PageTool.safeParse(one);
    const schema = tool.success ? schemaOf(tool.data.inputSchema) : null;
    if (!tool.success || schema === null) continue;
    const { name } = tool.data;
    const plain = plainName(name);
    if (searchName.test(plain)) known.search ??= searchTool(name, schema);
    if (addName.test(plain)) known.add ??= addTool(name, schema);
  }
  return known;
}

/** The name of a tool as words in one form: "addToCart", "cart.add-item". */
function plainName(name: string): string {
  return name
    .replace(/([a-z\d])([A-Z])/g, '$1_$2')
    .replace(/[-.]+/g, '_')
    .toLowerCase();
}

/** A tool's input schema. Browsers before Chrome 155 give it as text, later ones as a value. */
function schemaOf(value: unknown): InputSchema | null {
  let schema = value;
  if (typeof value === 'string') {
    try {
      schema = JSON.parse(value);
    } catch {
      return null;
    }
  }
  const parsed = InputSchema.safeParse(schema);
  return parsed.success ? parsed.data : null;
}

function searchTool(name: string, schema: InputSchema): SearchTool | null {
  const query = fieldOf(schema, queryNames, 'string');
  if (query !== null && asksOnlyFor(schema, query)) return { name, inputFor: (text) => ({ [query]: text }) };
  // The nested form of UCP: search_catalog{catalog:{query}}.
  const inner = schemaOf(schema.properties.catalog);
  const nested = inner === null ? null : fieldOf(inner, queryNames, 'string');
  return inner !== null && nested !== null && asksOnlyFor(schema, 'catalog') && asksOnlyFor(inner, nested)
    ? { name, inputFor: (text) => ({ catalog: { [nested]: text } }) }
    : null;
}

function addTool(name: string, schema: InputSchema): AddTool | null {
  const line = lineOf(schema);
  if (line !== null) return { name, inputFor: line };
  for (const [list, value] of Object.entries(schema.properties)) {
    const property = Property.safeParse(value);
    const inner = listNames.test(list) && property.success ? schemaOf(property.data.items) : null;
    const innerLine = inner === null ? null : lineOf(inner);
    if (innerLine === null || !asksOnlyFor(schema, list)) continue;
    return {
      name,
      inputFor: (id, quantity) => {
        const input = innerLine(id, quantity);
        return input === null ? null : { [list]: [input] };
      },
    };
  }
  return null;
}

/** The input for a product and a quantity with these properties; null when the tool needs other ones. */
function lineOf(schema: InputSchema): AddTool['inputFor'] | null {
  const id = fieldOf(schema, idNames, 'string', 'number', 'integer');
  const quantity = fieldOf(schema, quantityNames, 'number', 'integer');
  if (id === null || !asksOnlyFor(schema, id, quantity)) return null;
  const wantsNumber = !typesOf(schema.properties[id]).includes('string') && typesOf(schema.properties[id]).length > 0;
  return (sku, count) => {
    if ((quantity === null && count !== 1) || (wantsNumber && !/^\d{1,15}$/.test(sku))) return null;
    const product = { [id]: wantsNumber ? Number(sku) : sku };
    return quantity === null ? product : { ...product, [quantity]: count };
  };
}

/** The property with that name and one of these types. A property without a type fits any type. */
function fieldOf(schema: InputSchema, names: RegExp, ...types: string[]): string | null {
  const found = Object.entries(schema.properties).find(([name, value]) => {
    const own = typesOf(value);
    return names.test(name) && (own.length === 0 || own.some((type) => types.includes(type)));
  });
  return found?.[0] ?? null;
}

function typesOf(value: unknown): string[] {
  const { data } = Property.safeParse(value);
  return data?.type === undefined ? [] : [data.type].flat();
}

/** Whether a tool can be called with only these properties. A tool that requires more is of another kind, whatever its name. */
function asksOnlyFor({ required }: InputSchema, ...given: (string | null)[]): boolean {
  return required.every((name) => given.includes(name));
}
