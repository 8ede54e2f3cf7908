import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { OpikRequest } from '../e2e/sites/opik-state';

/** The published OpenAPI description of Opik's server, repaired so that a validator can compile it; on the reference shelf only. */
const specPath = resolve(import.meta.dirname, '../../../shared/facts/opik-openapi.prism.yaml');

/** Answers what the schema has against a request, or null. */
export type SchemaCheck = (request: OpikRequest) => string | null;

interface Validator {
  (value: unknown): boolean;
  errors?: { instancePath: string; message?: string }[] | null;
}

interface Spec {
  paths: Record<string, Record<string, { requestBody?: { content?: Record<string, { schema?: object }> } }>>;
  components: object;
}

/** The check, or why there is none: the description or a library to read it is not here. */
export async function loadOpikSchema(): Promise<{ check: SchemaCheck } | { skip: string }> {
  let text: string;
  try {
    text = await readFile(specPath, 'utf8');
  } catch {
    return { skip: `no ${specPath}` };
  }
  // Libraries of the tests alone; named by variables because the check does without them, and says so, where they are not installed.
  const [yamlName, ajvName] = ['yaml', 'ajv/dist/2020.js'];
  try {
    const yaml = (await import(/* @vite-ignore */ yamlName)) as { parse: (text: string) => Spec };
    const ajv = (await import(/* @vite-ignore */ ajvName)) as { Ajv2020: new (options: object) => Ajv };
    return { check: compile(yaml.parse(text), ajv.Ajv2020) };
  } catch (error) {
    return {
      skip: `no ${yamlName} or ${ajvName}: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`,
    };
  }
}

interface Ajv {
  addFormat(name: string, format: RegExp | true | { type: 'number'; validate: (value: number) => boolean }): void;
  addSchema(schema: object, name: string): void;
  compile(schema: object): Validator;
}

function compile(spec: Spec, Ajv2020: new (options: object) => Ajv): SchemaCheck {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  ajv.addFormat('uuid', /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i);
  ajv.addFormat('date-time', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/);
  const isInteger = (most: number) => (value: number) => Number.isInteger(value) && Math.abs(value) <= most;
  ajv.addFormat('int32', { type: 'number', validate: isInteger(2 ** 31) });
  ajv.addFormat('int64', { type: 'number', validate: isInteger(2 ** 63) });
  ajv.addFormat('double', { type: 'number', validate: Number.isFinite });
  ajv.addSchema({ $id: 'opik', components: spec.components }, 'opik');
  const validators = new Map<object, Validator>();

  return ({ method, path, body }) => {
    const where = new URL(path, 'http://opik').pathname;
    const operations =
      spec.paths[where] ?? Object.entries(spec.paths).find(([template]) => matches(template, where))?.[1];
    const operation = operations?.[method.toLowerCase()];
    if (operation === undefined) return 'no such operation';
    const schema = operation.requestBody?.content?.['application/json']?.schema;
    if (schema === undefined) return null;
    const validate = validators.get(schema) ?? ajv.compile(absolute(schema));
    validators.set(schema, validate);
    if (validate(body)) return null;
    return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`).join('; ');
  };
}

/** Whether a path is that of a template such as `/v1/private/traces/{id}`. */
function matches(template: string, path: string): boolean {
  return new RegExp(`^${template.replace(/\{[^}]+\}/g, '[^/]+')}$`).test(path);
}

function absolute(schema: object): object {
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"opik#/')) as object;
}
