/**
 * Tells the page's own scripts that something happened, by an event they listen for. Events cross from an extension's world to the
 * page's without their `detail`, so only those that need none are of use. jQuery hears them too: it listens with native listeners.
 */
export function announce(document: Document, target: EventTarget, name: string): void {
  const { Event: PageEvent } = document.defaultView ?? globalThis;
  target.dispatchEvent(new PageEvent(name, { bubbles: true }));
}
