import { recentMap } from './recent-map';

/**
 * `read` with a cache of its latest answers: at least those to the last `most` inputs, told apart by `keyOf`. For pure functions whose
 * answer is never undefined.
 */
export function memoize<Input, Output>(
  most: number,
  keyOf: (input: Input) => string,
  read: (input: Input) => Output,
): (input: Input) => Output {
  const known = recentMap<string, Output>(most);
  return (input) => {
    const key = keyOf(input);
    const before = known.get(key);
    if (before !== undefined) return before;
    const answer = read(input);
    known.set(key, answer);
    return answer;
  };
}
