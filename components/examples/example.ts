import type { ReactNode } from 'react';

/** A component in a named state. `page`: a whole page rather than the popup's 380 px. */
export interface Example {
  name: string;
  node: ReactNode;
  isPage?: boolean;
}
