import { useReducer } from 'react';

/**
 * Draws a control anew. A browser moves a box, a radio button or a slider when it is pressed, before anyone has agreed to it, and Preact puts
 * it back only when it draws: so every control whose state its caller holds calls this with each change. It then shows what is so, also
 * when the change could not be stored or the browser was told no.
 */
export function useRedraw(): () => void {
  const [, redraw] = useReducer((times: number) => times + 1, 0);
  return redraw;
}
