import type { ReactNode } from 'react';

/** Focus goes to the title of a new screen, so that a screen reader starts reading there and Tab goes on from it. */
function focusOnMount(title: HTMLHeadingElement | null): void {
  title?.focus({ preventScroll: true });
}

/** The one heading of a screen. */
export function ScreenTitle({ children }: { children: ReactNode }) {
  return (
    <h1 tabIndex={-1} ref={focusOnMount}>
      {children}
    </h1>
  );
}
