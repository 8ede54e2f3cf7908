/**
 * Thrown before anything is done: the script named must be injected first, and the request asked again. It stays among the scripts of a page; the
 * background gets the answer's `needs`.
 */
export class MissingScript extends Error {
  override readonly name = 'MissingScript';

  constructor(readonly script: string) {
    super(script);
  }
}

/** By its name: each script of a page has a class of its own. */
export function isMissingScript(error: unknown): error is MissingScript {
  return error instanceof Error && error.name === 'MissingScript';
}
