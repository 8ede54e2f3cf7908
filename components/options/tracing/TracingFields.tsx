import { RadioGroup } from '../../ui/controls/RadioGroup';
import { FieldRow } from '../../ui/controls/FieldRow';
import { SecretField } from '../../ui/controls/SecretField';
import { Switch } from '../../ui/controls/Switch';
import '../../ui/controls/forms.css';

/** Where and how the steps of a session are sent; the fields of the stored Opik settings. */
export interface TracingSettings {
  isOn: boolean;
  apiUrl: string;
  apiKey: string;
  workspace: string;
  project: string;
  mode: 'session-threads' | 'individual-traces';
  level: 'full' | 'no-content' | 'off';
  allowsDiet: boolean;
}

interface Props {
  values: TracingSettings;
  change: (part: Partial<TracingSettings>) => void;
}

/** The server, how traces belong together, and what of them is sent. */
export function TracingFields({ values, change }: Props) {
  return (
    <fieldset className="form-fields">
      <legend className="visually-hidden">Opik server</legend>
      <FieldRow
        label="Address"
        hint="Opik Cloud or your own server, ending in /api"
        type="url"
        value={values.apiUrl}
        placeholder="https://www.comet.com/opik/api"
        onChange={(apiUrl) => {
          change({ apiUrl });
        }}
      />
      <SecretField
        label="API key"
        hint="Empty for a server of your own without keys. Kept on this device only."
        value={values.apiKey}
        onChange={(apiKey) => {
          change({ apiKey });
        }}
      />
      <div className="form-pair">
        <FieldRow
          label="Workspace"
          value={values.workspace}
          onChange={(workspace) => {
            change({ workspace });
          }}
        />
        <FieldRow
          label="Project"
          value={values.project}
          onChange={(project) => {
            change({ project });
          }}
        />
      </div>
      <RadioGroup
        legend="How traces belong together"
        name="mode"
        value={values.mode}
        options={[
          ['session-threads', 'Session threads', 'All traces of one session form one thread'],
          ['individual-traces', 'Individual traces', 'The same traces, each by itself'],
        ]}
        onChange={(mode) => {
          change({ mode });
        }}
      />
      <RadioGroup
        legend="What is sent"
        name="level"
        value={values.level}
        options={[
          ['full', 'Everything', 'With your words, ingredients and products'],
          ['no-content', 'No content', 'Step names, times and counts only'],
          ['off', 'Nothing', 'The steps stay on this device'],
        ]}
        onChange={(level) => {
          change({ level });
        }}
      />
      <Switch
        label="Words about diet and allergies too"
        isOn={values.allowsDiet}
        hint={
          values.allowsDiet
            ? 'Diets, allergies and what you avoid are sent as you wrote them.'
            : 'Diets, allergies and what you avoid are replaced by “[diet]” before anything is sent.'
        }
        onChange={(allowsDiet) => {
          change({ allowsDiet });
        }}
      />
    </fieldset>
  );
}
