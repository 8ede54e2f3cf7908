import type { Html } from '../pages/html';

/** A request as the zoo's stores read it. */
export interface ZooRequest {
  method: string;
  url: URL;
  /** The fields of a form or of a flat JSON body. */
  fields: Readonly<Record<string, string>>;
  /** A JSON body as it came. */
  body: unknown;
  headers: Readonly<Record<string, string | undefined>>;
}

/** What a store answers. */
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

/** Sends the browser on. */
export function redirect(path: string): ZooAnswer {
  return { status: 303, headers: { location: path }, body: '' };
}

/** A piece of JSON. */
export function jsonAnswer(value: unknown, status = 200): ZooAnswer {
  return { status, headers: { 'content-type': 'application/json; charset=utf-8' }, body: JSON.stringify(value) };
}

/** A whole document. */
export function htmlAnswer(document: Html, status = 200): ZooAnswer {
  return { status, headers: { 'content-type': 'text/html; charset=utf-8' }, body: document.text };
}

/** A file of the store. */
export function fileAnswer(type: string, body: string): ZooAnswer {
  return { status: 200, headers: { 'content-type': type }, body };
}
