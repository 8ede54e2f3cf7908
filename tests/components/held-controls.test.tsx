// @vitest-environment happy-dom
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fireEvent } from '@testing-library/dom';
import { h } from 'preact';
import { createElement } from 'react';
import { afterEach, expect, it } from 'vitest';
import { biryaniPlan } from '../../components/examples/data/biryani';
import { QuantityField } from '../../components/gate/QuantityField';
import { CheckRow } from '../../components/options/claude/CheckRow';
import { FactsForm } from '../../components/options/FactsForm';
import { CloseChoice } from '../../components/review/line/CloseChoice';
import { TierPicker } from '../../components/review/TierPicker';
import { LevelSliders } from '../../components/ui/controls/LevelSliders';
import { RadioGroup } from '../../components/ui/controls/RadioGroup';
import { Switch } from '../../components/ui/controls/Switch';
import { ToggleChips } from '../../components/ui/controls/ToggleChips';
import { usualFactSettings } from '../../lib/core/fact/fact-settings';
import { noRecallsYet } from '../../lib/core/fact/recall';
import { cleanup, render } from '../support/render-view';

afterEach(cleanup);

type Control = HTMLInputElement | HTMLSelectElement;

/** What a browser moves when it is pressed: boxes, radio buttons, sliders and lists. */
const movable = 'input[type=checkbox], input[type=radio], input[type=range], select';
const refuse = (): void => undefined;
const options = (biryaniPlan.lines[0]?.candidates ?? []).slice(0, 3);
const named = [
  ['a', 'A', 'the first'],
  ['b', 'B', 'the second'],
] as const;

const refused = {
  Switch: <Switch label="On" isOn={false} onChange={refuse} />,
  CheckRow: <CheckRow label="Ticked" text="" isChecked onChange={refuse} />,
  RadioGroup: <RadioGroup legend="One" name="one" value="a" options={named} onChange={refuse} />,
  ToggleChips: <ToggleChips legend="Some" options={[['a', 'A']]} chosen={['a']} onChange={refuse} />,
  LevelSliders: <LevelSliders concerns={[{ id: 'a', title: 'A' }]} levels={{}} onChange={refuse} />,
  FactsForm: (
    <FactsForm settings={usualFactSettings} fda={noRecallsYet} fsis={noRecallsYet} refused={null} onChange={refuse} />
  ),
  TierPicker: <TierPicker tier="balanced" totals={biryaniPlan.totals} onTier={refuse} />,
  CloseChoice: <CloseChoice of="rice" options={options} chosenSku={options[0]?.offer.sku ?? ''} onChoose={refuse} />,
  QuantityField: <QuantityField of="rice" quantity={{ amount: 1, unit: 'kg' }} onChange={refuse} />,
};

it('what is tested runs on what ships', () => {
  expect(createElement).toBe(h);
});

it.each(Object.entries(refused))(
  '%s shows what its caller holds, also when a change is not taken up',
  async (_, node) => {
    const { container } = render(node);
    const controls = [...container.querySelectorAll<Control>(movable)];
    expect(controls).not.toEqual([]);
    const shown = (): unknown[] => controls.map((one) => ('checked' in one ? [one.value, one.checked] : one.value));
    const before = shown();
    for (const control of controls) {
      await press(control);
      expect(shown()).toEqual(before);
    }
  },
);

it('every control of that kind is among these, or holds its own state', () => {
  const ownState = ['CompareStores'];
  const root = join(import.meta.dirname, '../..');
  const held = ['components', 'entrypoints']
    .flatMap((top) => readdirSync(join(root, top), { recursive: true, withFileTypes: true }))
    .filter(({ name }) => name.endsWith('.tsx'))
    .filter(({ parentPath, name }) => {
      const text = readFileSync(join(parentPath, name), 'utf8');
      return /\bchecked=|<select\b|type="range"/.test(text);
    })
    .map(({ name }) => name.replace('.tsx', ''));
  expect(held.sort()).toEqual([...Object.keys(refused), ...ownState].sort());
});

/** As a browser does it: the control moves, then its caller is told. */
async function press(control: Control): Promise<void> {
  if (control instanceof HTMLSelectElement) {
    const other = [...control.options].find(({ value }) => value !== control.value);
    fireEvent.change(control, { target: { value: other?.value } });
  } else if (control.type === 'range') {
    fireEvent.input(control, { target: { value: control.value === control.min ? control.max : control.min } });
  } else {
    fireEvent.click(control);
  }
  await Promise.resolve();
}
