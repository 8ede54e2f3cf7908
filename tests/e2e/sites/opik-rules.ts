/** A JSON object. */
export type Fields = Record<string, unknown>;

/** An answer the server gives instead of doing what it was asked. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly body: Fields,
  ) {
    super(JSON.stringify(body));
  }
}

export function isFields(value: unknown): value is Fields {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

/** The server's own bounds on a batch: 1 to 1,000. */
export function listOf(body: Fields, name: string): unknown[] {
  const list = body[name];
  if (!Array.isArray(list) || list.length < 1 || list.length > 1000) {
    throw new Refusal(422, { errors: [`${name} size must be between 1 and 1000`] });
  }
  return list as unknown[];
}

/** The time in a UUIDv7, in milliseconds; null for anything else. */
export function timeOf(id: unknown): number | null {
  const isV7 =
    typeof id === 'string' && /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(id);
  return isV7 ? Number.parseInt(id.replace('-', '').slice(0, 12), 16) : null;
}
