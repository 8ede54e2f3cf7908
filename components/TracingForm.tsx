import { useState } from 'react';
import { FieldRow } from './FieldRow';
import './TracingForm.css';

/** Where and how the steps of a session are sent; the fields of the stored Opik settings. */
export interface TracingSettings {
  isOn: boolean;
  apiUrl: string;
  apiKey: string;
  workspace: string;
  project: string;
  mode: 'session-threads' | 'individual-traces';
  level: 'full' | 'no-content' | 'off';
}

/** What came of saving: kept, not allowed by the shopper in the browser's own question, or not a usable address. */
export type SaveResult = 'saved' | 'not-allowed' | 'bad-address';

interface Props {
  settings: TracingSettings;
  /** Must ask the browser for the address before it awaits anything: browsers answer only inside the click. */
  onSave: (settings: TracingSettings) => Promise<SaveResult>;
}

const resultWords: Readonly<Record<SaveResult, string>> = {
  saved: 'Saved.',
  'not-allowed': 'Not saved: the browser may only send there if you allow that address. Save again and choose Allow.',
  'bad-address':
    'Not saved: that is no address. It looks like https://www.comet.com/opik/api or http://localhost:5173/api.',
};

/** Sending traces to an Opik server: off until it is switched on here, with what leaves the device said in one sentence. */
export function TracingForm({ settings, onSave }: Props) {
  const [form, setForm] = useState(settings);
  const [result, setResult] = useState<SaveResult | null>(null);
  const change = (part: Partial<TracingSettings>): void => {
    setForm({ ...form, ...part });
    setResult(null);
  };

  return (
    <form
      className="tracing"
      // Our own sentence says what is wrong with an address; the browser's bubble would keep it from being said.
      noValidate
      // Not a form action: the browser's permission question must be asked in the very click, before React schedules anything.
      onSubmit={(event) => {
        event.preventDefault();
        void onSave(form).then(setResult);
      }}
    >
      <label className="switch is-clickable">
        <input
          type="checkbox"
          role="switch"
          checked={form.isOn}
          onChange={(event) => {
            change({ isOn: event.target.checked });
          }}
        />
        <span>Send traces to an Opik server</span>
      </label>
      <p className="small soft">{leavesText(form)}</p>
      <fieldset disabled={!form.isOn} className="tracing-fields">
        <legend className="visually-hidden">Opik server</legend>
        <FieldRow
          label="Address"
          hint="Opik Cloud or your own server, ending in /api"
          type="url"
          value={form.apiUrl}
          placeholder="https://www.comet.com/opik/api"
          onChange={(apiUrl) => {
            change({ apiUrl });
          }}
        />
        <FieldRow
          label="API key"
          hint="Empty for a server of your own without keys. Kept on this device only."
          type="password"
          value={form.apiKey}
          onChange={(apiKey) => {
            change({ apiKey });
          }}
        />
        <div className="tracing-pair">
          <FieldRow
            label="Workspace"
            value={form.workspace}
            onChange={(workspace) => {
              change({ workspace });
            }}
          />
          <FieldRow
            label="Project"
            value={form.project}
            onChange={(project) => {
              change({ project });
            }}
          />
        </div>
        <Choice
          legend="How traces belong together"
          name="mode"
          value={form.mode}
          options={[
            ['session-threads', 'Session threads', 'All traces of one session form one thread'],
            ['individual-traces', 'Individual traces', 'The same traces, each by itself'],
          ]}
          onChange={(mode) => {
            change({ mode });
          }}
        />
        <Choice
          legend="What is sent"
          name="level"
          value={form.level}
          options={[
            ['full', 'Everything', 'With your words, ingredients and products'],
            ['no-content', 'No content', 'Step names, times and counts only'],
            ['off', 'Nothing', 'The steps stay on this device'],
          ]}
          onChange={(level) => {
            change({ level });
          }}
        />
      </fieldset>
      <div className="tracing-foot">
        <button type="submit" className="button is-primary">
          Save
        </button>
        <p className="small" role="status" data-wrong={result !== null && result !== 'saved'}>
          {result === null ? '' : resultWords[result]}
        </p>
      </div>
    </form>
  );
}

function leavesText({ isOn, level }: TracingSettings): string {
  if (!isOn || level === 'off') return 'Off: every step is recorded on this device only, and nothing is sent anywhere.';
  if (level === 'no-content')
    return 'On: the names, times and counts of the steps are sent to the address below; your words, ingredients and products are not, and never a page, a password or a key.';
  return 'On: what you type, the ingredients, the store’s name, the products compared and chosen, and how long each step took are sent to the address below; never a page, a password or a key.';
}

interface ChoiceProps<T extends string> {
  legend: string;
  name: string;
  value: T;
  options: readonly (readonly [T, string, string])[];
  onChange: (value: T) => void;
}

function Choice<T extends string>({ legend, name, value, options, onChange }: ChoiceProps<T>) {
  return (
    <fieldset className="choice">
      <legend>{legend}</legend>
      {options.map(([option, title, text]) => (
        <label key={option} className="is-clickable">
          <input
            type="radio"
            name={name}
            checked={option === value}
            onChange={() => {
              onChange(option);
            }}
          />
          <span>
            {title}
            <span className="small soft">{text}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
