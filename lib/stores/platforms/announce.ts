/**
 * Dispatches an event that the page's own scripts listen for. Events pass from the extension's world to the page's world without their
 * `detail`, so only events that need none are useful. jQuery receives them too, because it uses native listeners.
 */
export function announce(document: Document, target: EventTarget, name: string): void {
  const { Event: PageEvent } = document.defaultView ?? globalThis;
  target.dispatchEvent(new PageEvent(name, { bubbles: true }));
}
