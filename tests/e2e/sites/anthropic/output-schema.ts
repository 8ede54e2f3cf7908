import { isRecord } from '../../../../lib/core/is-record';

/** A JSON schema as structured output takes it: closed objects with every field required, no bounds, no open values. */
export type OutputSchema =
  | { $ref: string }
  | { anyOf: OutputSchema[] }
  | { enum: (string | number | boolean | null)[] }
  | { const: string | number | boolean | null }
  | { type: 'object'; properties: Record<string, OutputSchema>; required?: string[]; additionalProperties: false }
  | { type: 'array'; items: OutputSchema; minItems?: 0 | 1 }
  | { type: Primitive | Primitive[] };

type Primitive = 'string' | 'number' | 'integer' | 'boolean' | 'null';
const primitives: readonly unknown[] = ['string', 'number', 'integer', 'boolean', 'null'];

/** The fields each kind of schema may have, beside `title` and `description`. */
const fields: Readonly<Record<string, readonly string[]>> = {
  object: ['type', 'properties', 'required', 'additionalProperties'],
  array: ['type', 'items', 'minItems'],
  string: ['type', 'format'],
  number: ['type'],
  integer: ['type'],
  boolean: ['type'],
  null: ['type'],
  anyOf: ['anyOf'],
  enum: ['enum'],
  const: ['const'],
  $ref: ['$ref'],
};

/** What the API has against a schema, with the place; null when it takes it. */
export function schemaProblem(value: unknown, path = 'schema'): string | null {
  if (!isRecord(value)) return `${path}: not a schema`;
  const literal = ['$ref', 'anyOf', 'enum', 'const'].find((name) => name in value);
  const { type } = value;
  // Several types at once, as zod writes what may be null.
  const isUnion = Array.isArray(type) && type.length > 0 && type.every((one) => primitives.includes(one));
  const kind = literal ?? (isUnion ? 'null' : typeof type === 'string' ? type : '');
  const allowed = fields[kind];
  if (allowed === undefined) return `${path}: a type is missing or not supported`;
  const known = [...allowed, 'title', 'description', ...(path === 'schema' ? ['$defs'] : [])];
  const unknown = Object.keys(value).find((name) => !known.includes(name));
  if (unknown !== undefined) return `${path}: '${unknown}' is not supported`;
  if (kind === 'anyOf') return first(value['anyOf'], `${path}.anyOf`);
  if (kind === 'array') return schemaProblem(value['items'], `${path}[]`);
  return kind === 'object' ? objectProblem(value, path) : null;
}

function objectProblem(value: Readonly<Record<string, unknown>>, path: string): string | null {
  if (value['additionalProperties'] !== false) return `${path}: 'additionalProperties' must be false`;
  const properties = isRecord(value['properties']) ? value['properties'] : {};
  const required = Array.isArray(value['required']) ? value['required'] : [];
  for (const [name, schema] of Object.entries(properties)) {
    // The API takes it, but then leaves the field out when it likes; a value that may be missing is nullable here.
    if (!required.includes(name)) return `${path}.${name}: not required`;
    const problem = schemaProblem(schema, `${path}.${name}`);
    if (problem !== null) return problem;
  }
  return Object.keys(properties).length === 0 ? `${path}: an object without fields` : null;
}

function first(schemas: unknown, path: string): string | null {
  if (!Array.isArray(schemas) || schemas.length === 0) return `${path}: empty`;
  return schemas.map((schema) => schemaProblem(schema, path)).find((problem) => problem !== null) ?? null;
}
