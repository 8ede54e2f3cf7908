/**
 * Thrown before anything is done: the named script must be injected first, and the request sent again. The error stays within the scripts of
 * a page; the background receives the answer's `needs`.
 */
export class MissingScript extends Error {
  override readonly name = 'MissingScript';

  constructor(readonly script: string) {
    super(script);
  }
}

/** Checks the name of the error, because each script of a page has its own copy of the class. */
export function isMissingScript(error: unknown): error is MissingScript {
  return error instanceof Error && error.name === 'MissingScript';
}
