import { hitsOnly } from '../traits/shelf/hits-only';

/** What stands around the hits of a search. */
export const shelves = { 'hits-only': hitsOnly };
