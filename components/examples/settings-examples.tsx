import type { ReactNode } from 'react';
import type { DeliveryView } from '../../lib/core/trace/trace-delivery';
import type { ClaudeChoices } from '../../lib/core/run/llm-settings';
import { ClaudeForm } from '../options/claude/ClaudeForm';
import { DeliveryState } from '../options/tracing/DeliveryState';
import { PrivacyNotes } from '../options/PrivacyNotes';
import { SettingsPage, SettingsSection } from '../options/SettingsPage';
import type { TracingSettings } from '../options/tracing/TracingFields';
import { TracingForm } from '../options/tracing/TracingForm';
import type { Example } from './example';
import { noop } from './data/noop';

const saved = () => Promise.resolve({ text: 'Saved.', isWrong: false });

const opik: TracingSettings = {
  isOn: false,
  apiUrl: '',
  apiKey: '',
  workspace: 'default',
  project: 'Conscious Cart Coach',
  mode: 'session-threads',
  level: 'full',
  allowsDiet: false,
};

const claude: ClaudeChoices = {
  isOn: false,
  apiKey: '',
  model: 'claude-haiku-5-5',
  baseUrl: '',
  monthlyLimitUsd: 2,
  usesExtraction: true,
  usesExplanations: true,
  usesPointing: false,
};

const delivered: DeliveryView = {
  waiting: 0,
  waitingBytes: 0,
  dropped: 0,
  nextAt: null,
  pause: null,
  refused: [],
  lostWrites: 0,
};

const at = Date.UTC(2026, 10, 22, 17, 30);

const refused = (count: number): DeliveryView['refused'] =>
  Array.from({ length: count }, (_, index) => ({
    key: `span:${String(index)}`,
    kind: index % 5 === 4 ? 'thread-score' : 'span',
    name: index % 5 === 4 ? '' : 'search_store',
    status: index % 2 === 0 ? 400 : 422,
    reason: 'Unable to process JSON: Cannot deserialize value of type `java.time.Instant` from String "yesterday"',
    at: at + index * 1000,
  }));

function page(values: TracingSettings, key: ClaudeChoices, spentUsd: number, delivery: ReactNode = null) {
  return (
    <SettingsPage version="0.1.0">
      <SettingsSection
        title="Claude"
        text="Optional. The rules on this device do the whole job; with a key of yours, Claude also understands open wishes and words the reasons."
      >
        <ClaudeForm
          settings={key}
          models={['claude-haiku-5-5', 'claude-sonnet-5-5']}
          defaultModel="claude-haiku-5-5"
          month="November 2026"
          spentUsd={spentUsd}
          onSave={saved}
          onCheck={saved}
        />
      </SettingsSection>
      <SettingsSection
        title="Tracing"
        text="Each step of a cart is recorded on this device, so that you can see what was done and why. It can also go to an Opik server of your choice."
      >
        <TracingForm settings={values} onSave={saved} onTest={saved} />
        {delivery}
      </SettingsSection>
      <SettingsSection title="Privacy">
        <PrivacyNotes />
      </SettingsSection>
    </SettingsPage>
  );
}

function state(view: Partial<DeliveryView>, isBusy = false) {
  return (
    <section className="settings-part" aria-label="Delivery">
      <h3>Delivery</h3>
      <DeliveryState delivery={{ ...delivered, ...view }} isBusy={isBusy} onSend={noop} onDiscard={noop} />
    </section>
  );
}

const sending: TracingSettings = { ...opik, isOn: true, apiUrl: 'http://localhost:5173/api' };

const states: [string, Partial<DeliveryView>][] = [
  ['Delivered', {}],
  ['Waiting', { waiting: 12, waitingBytes: 34_000 }],
  [
    'Bad key',
    {
      waiting: 1,
      waitingBytes: 900,
      pause: { status: 401, reason: 'API key should be provided', until: at + 6 * 3_600_000 },
    },
  ],
  ['Slow down', { waiting: 40, waitingBytes: 90_000, pause: { status: 429, reason: 'HTTP 429', until: at + 60_000 } }],
  ['One refused', { refused: refused(1) }],
  ['Many refused, some lost', { refused: refused(9), dropped: 3, lostWrites: 1, waiting: 2, waitingBytes: 100 }],
];

/** The options page and how sending stands. */
export const settingsExamples: readonly Example[] = [
  { name: 'settings-off', node: page(opik, claude, 0), isPage: true },
  {
    name: 'settings-on',
    node: page(
      { ...sending, level: 'no-content', apiKey: 'opik-key' },
      { ...claude, isOn: true, apiKey: 'sk-ant-example', model: 'my-own-model' },
      0.0421,
      state({ waiting: 12, waitingBytes: 34_000 }),
    ),
    isPage: true,
  },
  {
    name: 'settings-off-with-keys',
    node: page({ ...opik, apiKey: 'k' }, { ...claude, apiKey: 'k' }, 0.5),
    isPage: true,
  },
  {
    name: 'settings-limit-reached',
    node: page(
      { ...sending, allowsDiet: true },
      { ...claude, isOn: true, apiKey: 'sk-ant-example', baseUrl: 'http://localhost:8080', usesExplanations: false },
      2.01,
      state({ refused: refused(2) }),
    ),
    isPage: true,
  },
  {
    name: 'settings-delivery',
    node: (
      <SettingsPage version="0.1.0">
        {states.map(([name, view]) => (
          <SettingsSection key={name} title={name}>
            <DeliveryState
              delivery={{ ...delivered, ...view }}
              isBusy={name === 'Slow down'}
              onSend={noop}
              onDiscard={noop}
            />
          </SettingsSection>
        ))}
      </SettingsPage>
    ),
    isPage: true,
  },
];
