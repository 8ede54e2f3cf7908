import { headingCard } from '../traits/card/heading-card';
import { linkAround } from '../traits/card/link-around';

/** What one product looks like in a list. */
export const cards = { 'heading-card': headingCard, 'link-around': linkAround };
