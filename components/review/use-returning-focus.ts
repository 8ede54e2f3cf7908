import { useCallback, useRef } from 'react';

/** What {@link useReturningFocus} gives to a view. */
interface ReturningFocus {
  /** The `ref` of the control that takes the focus back. */
  opener: (control: HTMLElement | null) => void;
  /** Called before the control with the focus is removed. */
  leave: () => void;
}

/**
 * Returns the focus to the control that opens a form after the form is closed, also when that control is replaced by another one later
 * (after the change was stored). A control that the shopper has moved to keeps the focus.
 */
export function useReturningFocus(): ReturningFocus {
  const isAway = useRef(false);
  const opener = useCallback((control: HTMLElement | null) => {
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (isAway.current && isLost) control?.focus();
  }, []);
  const leave = useCallback(() => {
    isAway.current = true;
  }, []);
  return { opener, leave };
}
