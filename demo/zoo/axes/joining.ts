import { joinedLines } from '../traits/joining/joined-lines';
import { splitLines } from '../traits/joining/split-lines';

/** Whether the same product twice is one line. */
export const joinings = { 'joined-lines': joinedLines, 'split-lines': splitLines };
