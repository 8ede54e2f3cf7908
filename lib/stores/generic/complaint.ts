import { textOf } from './visible-text';

const places =
  '[role="alert"],[class*="error" i],[class*="alert" i],[class*="warning" i],[class*="notice" i],[class*="toast" i],[role="status"],[aria-live],section[aria-label^="Notification"]';
const words = /stock|only|maximum|limit|not available|unavailable|sold|cannot|can't|unable|fail|error|nicht|max/i;

/** What a page complains about, in its own words. Some of it may stand there always: "Only 3 left in stock". */
export function complaintsIn(document: Document): string[] {
  return [...document.querySelectorAll(places)]
    .map(textOf)
    .filter((text) => text.length >= 5 && text.length <= 200 && words.test(text));
}

/** What it complains about now and did not before a write. */
export function newComplaint(document: Document, standing: readonly string[]): string | null {
  return complaintsIn(document).find((text) => !standing.includes(text)) ?? null;
}
