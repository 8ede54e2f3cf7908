/**
 * The phrases that a pattern of the vocabulary stands for. "(the/your) recipe" gives two phrases, "left( over/)" gives "left over" and
 * "left", and "cover~" gives "cover", "covers" and "covering".
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

/**
 * The base, the third person and the "-ing" form of a verb: "leave", "leaves", "leaving"; "get", "gets", "getting"; "carry", "carries",
 * "carrying".
 */
function verbForms(base: string): string[] {
  const third = /(?:s|x|z|ch|sh)$/.test(base) ? `${base}es` : base.replace(/(?<=[^aeiou])y$/, 'ie') + 's';
  const stem = base.replace(/(?<=[^e])e$/, '');
  const doubled = /^[^aeiou]*[aeiou][bdgklmnpt]$/.test(base) ? `${base}${base.slice(-1)}` : stem;
  return [base, third, `${doubled}ing`];
}
