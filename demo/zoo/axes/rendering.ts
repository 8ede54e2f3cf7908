import { fromServer } from '../traits/rendering/from-server';

/** Who makes the page. */
export const renderings = { 'from-server': fromServer };
