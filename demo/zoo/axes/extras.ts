import { noExtras } from '../traits/extras/no-extras';

/** What the cart holds or shows beside what was put in. */
export const extras = { 'no-extras': noExtras };
