/** Thrown before anything is done, never across a border: what is named must be injected first (`needs` of an answer). */
export class MissingScript extends Error {
  constructor(readonly script: string) {
    super(script);
  }
}
