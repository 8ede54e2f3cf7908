import { lineOf, markAt, pattern } from '../grammar/pattern';
import type { Mark } from '../grammar/marks';

/** A swap "X instead of Y": the meal does not use Y, but X if it was named. The numbers are positions among the marks. */
export interface SwapFound {
  from: number;
  until: number;
  instead: number[];
  use: number | null;
}

const many = '{T}(?: (?:and|or|/) {T})*';
const some = '(?:(?:the|some|any|a|an|all|of|my|our|your|usual|normal|regular|with|using|use) )*';

/** Each pattern with the order of the two foods in it. */
const sources: readonly (readonly [string, 'old-new' | 'new-old' | 'old'])[] = [
  [`(?:swap|swapping|swapped|swaps|replace|replacing|replaces|exchange|exchanging|trade|trading|change|changing|switch|switching)(?: out)? ${some}(?<old>${many}) (?:for|with|by|to|into) ${some}(?<new>{T})`, 'old-new'],
  [`(?:substitute|substituting|sub|subbing|substituted|subbed)(?: in)? ${some}(?<new>{T}) (?:for|in place of) ${some}(?<old>${many})`, 'new-old'],
  [`(?:substitute|substituting|sub|subbing|sub out)(?: out)? ${some}(?<old>${many}) (?:with|by) ${some}(?<new>{T})`, 'old-new'],
  [`(?:with |using |use |uses |made with |do )?${some}(?<new>{T})(?: ,)? (?:instead of|in place of|in lieu of|rather than|as a substitute for|as substitute for|as a replacement for|replacing|in stead of|instead) ${some}(?<old>${many})`, 'new-old'],
  [`(?:with |using |use |uses |made with |do )?${some}(?<new>T)(?: ,)? not ${some}(?<old>T)`, 'new-old'],
  [`(?:instead of|in place of|in lieu of|rather than) ${some}(?<old>${many})(?: ,)? (?:use|uses|using|try|have|put|add|i want|i would like|id like|give me|make it with|with|take|do) ${some}(?<new>{T})`, 'old-new'],
  [`not ${some}(?<old>${many})(?: ,)? but ${some}(?<new>{T})`, 'old-new'],
  [`(?:[a-z]+ (?:else|other|different) |anything else |an alternative |a substitute |substitutes? |alternatives? |[a-z]+ )?(?:instead of|in place of|in lieu of|rather than|in stead of|to replace|replacing|as a substitute for|as an alternative to|alternative to|substitutes? for|replacement for) ${some}(?<old>${many})`, 'old'],
  [`(?:swap|replace|swap out|sub out|switch out|substitute|exchange)(?: out)? ${some}(?<old>${many})(?: (?:for|with|by) (?:something|anything)(?: [a-z]+)?)?`, 'old'],
]; // prettier-ignore

const swapPatterns = sources.map(([source, order]) => ({ find: pattern(source), order }));

function thingsIn(marks: readonly Mark[], from: number, until: number): number[] {
  const places: number[] = [];
  for (let at = from; at < until; at += 1) if (marks[at]?.thing != null) places.push(at);
  return places;
}

/** The swaps of a prompt in their order, without overlaps. */
export function findSwaps(marks: readonly Mark[]): SwapFound[] {
  const found: SwapFound[] = [];
  const line = lineOf(marks);
  for (const { find, order } of swapPatterns)
    for (const match of [...line.matchAll(find)]) {
      const from = markAt(line, match.index);
      const until = from + match[0].split(' ').length;
      if (found.some((other) => from < other.until && until > other.from)) continue;
      const things = thingsIn(marks, from, until);
      if (order === 'old') found.push({ from, until, instead: things, use: null });
      else if (order === 'old-new')
        found.push({ from, until, instead: things.slice(0, -1), use: things.at(-1) ?? null });
      else {
        const [use, ...instead] = things;
        found.push({ from, until, instead, use: use ?? null });
      }
    }
  return found;
}
