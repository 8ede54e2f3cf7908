import type { Html } from '../pages/html';

/** A request as the zoo's stores read it. */
export interface ZooRequest {
  method: string;
  url: URL;
  /** The fields of a form or of a flat JSON body. */
  fields: Readonly<Record<string, string>>;
  /** The body as parsed JSON. */
  body: unknown;
  headers: Readonly<Record<string, string | undefined>>;
}

/** The answer of a store. */
export interface ZooAnswer {
  status: number;
  headers: Record<string, string>;
  body: string;
}

/** One request of the log. */
export interface ZooLogEntry {
  method: string;
  path: string;
  destination: string;
}

/** An answer that redirects the browser. */
export function redirect(path: string): ZooAnswer {
  return { status: 303, headers: { location: path }, body: '' };
}

/** An answer with JSON. */
export function jsonAnswer(value: unknown, status = 200): ZooAnswer {
  return { status, headers: { 'content-type': 'application/json; charset=utf-8' }, body: JSON.stringify(value) };
}

/** An answer with a whole page. */
export function htmlAnswer(document: Html, status = 200): ZooAnswer {
  return { status, headers: { 'content-type': 'text/html; charset=utf-8' }, body: document.text };
}

/** A file of the store. */
export function fileAnswer(type: string, body: string): ZooAnswer {
  return { status: 200, headers: { 'content-type': type }, body };
}
