/** `my-shop` as a person reads it: “My Shop”. */
export function titleOf(name: string): string {
  return name
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}

/** `my-shop` as a variable. */
function variableOf(name: string): string {
  const [first = '', ...rest] = name.split('-');
  return first + rest.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
}

export function advisorFile(name: string): string {
  return `import type { Advisor } from '../../core/ports';
import { assessEach, factsWith } from '../assess-by-facts';

/** (What it judges, and by what.) A product of which no fact is known is neither praised nor blamed. */
const ${variableOf(name)}Advisor: Advisor = {
  id: '${name}',
  title: '${titleOf(name)}',
  defaultWeight: 8,
  run: ({ ingredient, offers }, { facts, today }) =>
    assessEach('${name}', offers, (offer) => {
      const found = facts('${name}', { ingredient, offer }, today);
      const [worse] = factsWith(found, 'kind', ['worse']);
      if (worse !== undefined) return { verdict: 'caution', reason: worse.claim, facts: found };
      const [better] = factsWith(found, 'kind', ['better']);
      return better === undefined ? null : { verdict: 'prefer', reason: better.claim, facts: found };
    }),
};
export default ${variableOf(name)}Advisor;
`;
}

export function advisorTest(name: string): string {
  return `import { describe, expect, it } from 'vitest';
import advisor from '../../../lib/agents/advisors/${name}';
import type { Fact } from '../../../lib/core/fact/fact';
import { anIngredient, anOffer } from '../../support/builders';

const today = '2026-11-23';

/** A fact of this kind. */
function aFact(kind: string): Fact {
  const source = { id: '${name}', title: '${titleOf(name)}', url: 'https://facts.example/' };
  return { id: \`${name}:\${kind}\`, claim: \`It is \${kind}\`, source, asOf: '2026-11-01', isStale: false, data: { kind } };
}

/** What is said of an offer of which these facts are known. */
function said(...facts: Fact[]): object[] {
  const input = { ingredient: anIngredient({ name: 'rice' }), offers: [anOffer({ sku: 'a', title: 'White Rice' })] };
  return advisor.run(input, { facts: () => facts, today });
}

describe('${name}', () => {
  it('says nothing where no fact is known', () => {
    expect(said()).toMatchObject([{ sku: 'a', verdict: 'unknown', facts: [] }]);
  });

  it('prefers what is better and cautions of what is worse, by the fact that says so', () => {
    expect(said(aFact('better'))).toMatchObject([{ verdict: 'prefer', reason: 'It is better' }]);
    expect(said(aFact('better'), aFact('worse'))).toMatchObject([{ verdict: 'caution', reason: 'It is worse' }]);
  });
});
`;
}

export function factFile(name: string): string {
  return `import { z } from 'zod/mini';
import { dataHead, isStale } from '../source-file';
import type { FactSourceFile } from '../source-file';

const Data = z.strictObject({
  ...dataHead,
  rows: z.array(z.strictObject({ id: z.string(), claim: z.string(), kind: z.enum(['better', 'worse']), pattern: z.string() })),
});

/** (What its facts are.) A row speaks of each product whose title its pattern finds. */
const ${variableOf(name)}Source: FactSourceFile = {
  data: 'facts-${name}',
  create(raw) {
    const data = Data.parse(raw);
    const rows = data.rows.map((row) => ({ ...row, pattern: new RegExp(row.pattern, 'i') }));
    const source = { id: '${name}', title: data.title, url: data.url };
    return {
      ...source,
      licence: data.licence,
      lookup: ({ offer }, { today }) =>
        rows
          .filter(({ pattern }) => pattern.test(offer.title))
          .map(({ id, claim, kind }) => ({
            id: \`${name}:\${id}\`,
            claim,
            source,
            asOf: data.asOf,
            isStale: isStale(data, today),
            data: { kind },
          })),
    };
  },
};
export default ${variableOf(name)}Source;
`;
}

/** Without a row: nothing is claimed that no source says. */
export function factData(name: string, today: string): string {
  const head = { title: titleOf(name), url: 'https://facts.example/', licence: '(licence of the source)' };
  return `${JSON.stringify({ ...head, asOf: today, staleAfterDays: 365, rows: [] }, null, 2)}\n`;
}

export function factTest(name: string): string {
  return `import { describe, expect, it } from 'vitest';
import { Fact } from '../../../lib/core/fact/fact';
import { usualFactSettings } from '../../../lib/core/fact/fact-settings';
import type { FactSource } from '../../../lib/core/ports';
import file from '../../../lib/facts/sources/${name}';
import { anIngredient, anOffer } from '../../support/builders';
import { loadDataFromDisk } from '../../support/load-data';

const head = { title: 'A source', url: 'https://facts.example/', licence: 'CC0', asOf: '2026-11-01', staleAfterDays: 30 };
const rows = [{ id: 'white-rice', claim: 'White rice is worse', kind: 'worse', pattern: '\\\\bwhite rice\\\\b' }];

function ask(source: FactSource, title: string, today: string): Fact[] {
  return source.lookup({ ingredient: anIngredient({ name: 'rice' }), offer: anOffer({ sku: 'x', title }) }, { today });
}

describe('${name}', () => {
  it('says a row of the products it finds, dated, and nothing of others', () => {
    const source = file.create({ ...head, rows }, usualFactSettings);
    const [fact, ...more] = ask(source, 'White Rice, 2 lb', '2026-11-23');
    expect(more).toEqual([]);
    expect(Fact.parse(fact)).toMatchObject({ claim: 'White rice is worse', asOf: '2026-11-01', isStale: false });
    expect(ask(source, 'Brown Rice, 2 lb', '2026-11-23')).toEqual([]);
    expect(ask(source, 'White Rice, 2 lb', '2027-11-23')).toMatchObject([{ isStale: true }]);
  });

  it('reads the data that is shipped', async () => {
    expect(file.create(await loadDataFromDisk('facts-${name}'), usualFactSettings).id).toBe('${name}');
  });

  it.todo('names the true source, its licence and its date, and says one row of it');
});
`;
}
