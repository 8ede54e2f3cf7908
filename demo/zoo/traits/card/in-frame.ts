import type { Card } from '../../trait-types';
import { headingCard } from './heading-card';

/** The results stand in a frame of the store's own. */
export const inFrame: Card = {
  ...headingCard,
  weight: 0.5,
  isFramed: true,
  style: `${headingCard.style ?? ''}
.results-frame { width: 100%; height: 900px; border: 0; }`,
};
