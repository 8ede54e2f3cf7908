import type { ReactNode } from 'react';
import type { StoredRecalls } from '../../lib/core/fact/recall';
import { noRecallsYet } from '../../lib/core/fact/recall';
import { usualFactSettings } from '../../lib/core/fact/fact-settings';
import { CheckedSources } from '../review/CheckedSources';
import { FactsForm } from '../options/FactsForm';
import { ScreenTitle } from '../ui/frame/ScreenTitle';
import { SettingsPage, SettingsSection } from '../options/SettingsPage';
import type { Example } from './example';
import { inPopup } from './example-frame';
import { noop } from './data/noop';

const report = {
  id: 'F-1',
  agency: 'FDA' as const,
  firm: 'Sunny Vale Foods',
  product: 'Creamy Peanut Butter 16 oz',
  reason: 'Salmonella',
  class: 'I' as const,
  reportedOn: '2026-11-01',
  isOngoing: true,
};
const read: StoredRecalls = {
  snapshot: { asOf: '2026-11-18', records: Array.from({ length: 412 }, () => report) },
  readAt: '2026-11-24T09:12:00.000Z',
  triedAt: '2026-11-24T09:12:00.000Z',
  problem: null,
};

function inPage(form: ReactNode) {
  return (
    <SettingsPage version="0.1.0">
      <SettingsSection
        title="Food facts"
        text="What products are judged by. Every fact shows its source and its date; what is not known counts neither for nor against a product."
      >
        {form}
      </SettingsSection>
    </SettingsPage>
  );
}

const recalls = { id: 'recalls', title: 'FDA recall reports' };
const fsis = { id: 'recalls-fsis', title: 'USDA meat, poultry and egg recalls' };

/** The section on food facts, and the line under a plan that says which recall lists were looked through. */
export const factExamples: readonly Example[] = [
  {
    name: 'settings-facts-off',
    node: inPage(
      <FactsForm settings={usualFactSettings} fda={noRecallsYet} fsis={noRecallsYet} refused={null} onChange={noop} />,
    ),
  },
  {
    name: 'settings-facts-on',
    node: inPage(
      <FactsForm
        settings={{ ...usualFactSettings, usesFdaRecalls: true, usesFsisRecalls: true, region: 'midwest' }}
        fda={read}
        fsis={{ ...noRecallsYet, problem: 'It could not be reached; tried again later.' }}
        refused={null}
        onChange={noop}
      />,
    ),
  },
  {
    name: 'settings-facts-refused',
    node: inPage(
      <FactsForm
        settings={usualFactSettings}
        fda={noRecallsYet}
        fsis={noRecallsYet}
        refused="usesFsisRecalls"
        onChange={noop}
      />,
    ),
  },
  {
    name: 'checked-sources',
    node: inPopup(
      <>
        <ScreenTitle>Chicken biryani</ScreenTitle>
        <CheckedSources
          sources={[
            { ...recalls, state: 'checked', asOf: '2026-11-18', isStale: false },
            { ...fsis, state: 'off', asOf: null, isStale: false },
          ]}
        />
        <CheckedSources
          sources={[
            { ...recalls, state: 'checked', asOf: '2026-10-07', isStale: true },
            { ...fsis, state: 'missing', asOf: null, isStale: false },
          ]}
        />
      </>,
    ),
  },
];
