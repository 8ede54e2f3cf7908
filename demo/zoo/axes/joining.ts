import { joinedLines } from '../traits/joining/joined-lines';

/** Whether the same product twice is one line. */
export const joinings = { 'joined-lines': joinedLines };
