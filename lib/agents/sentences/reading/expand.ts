/**
 * The phrases a pattern of the vocabulary stands for: "(the/your) recipe" is two phrases, "left( over/)" is "left over" and "left", and
 * "cover~" is the verb's base, its form for "it", and its "-ing" form.
 */
export function expand(pattern: string): string[] {
  const group = /\(([^()]*)\)/.exec(pattern);
  if (group !== null) {
    const [all, inner = ''] = group;
    const [before, after] = [pattern.slice(0, group.index), pattern.slice(group.index + all.length)];
    return inner.split('/').flatMap((part) => expand(`${before}${part}${after}`));
  }
  const verb = /([a-z]+)~/.exec(pattern);
  if (verb === null) return [pattern.trim().replace(/ +/g, ' ')];
  const [all, base = ''] = verb;
  return verbForms(base).flatMap((form) => expand(pattern.replace(all, form)));
}

/** "Leave", "leaves", "leaving"; "get", "gets", "getting"; "carry", "carries", "carrying". */
function verbForms(base: string): string[] {
  const third = /(?:s|x|z|ch|sh)$/.test(base) ? `${base}es` : base.replace(/(?<=[^aeiou])y$/, 'ie') + 's';
  const stem = base.replace(/(?<=[^e])e$/, '');
  const doubled = /^[^aeiou]*[aeiou][bdgklmnpt]$/.test(base) ? `${base}${base.slice(-1)}` : stem;
  return [base, third, `${doubled}ing`];
}
