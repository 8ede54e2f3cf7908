import { expect, it } from 'vitest';
import { panelView } from '../../../lib/core/run/panel-view';
import type { RunStep } from '../../../lib/core/run/run-step';
import { anIngredient, aReading, aRun } from '../../support/builders';

const reading = aReading([anIngredient({ name: 'rice' }), anIngredient({ name: 'salt' })]);
const finding: RunStep = {
  state: 'finding',
  reading,
  found: { [reading.ingredients[0]?.id ?? '']: { offers: [], queries: [], error: null } },
};

it('says what is looked for while the tab moves, can be stopped, and says nothing where the tab stands still', () => {
  expect(panelView(aRun(finding))).toBeNull();
  expect(panelView(aRun(finding), true)).toMatchObject({
    title: 'Looking for 2 of 2: in this tab',
    detail: expect.stringContaining('comes back') as string,
    done: 1,
    total: 2,
    canStop: true,
  });
});
