import type { FormNote } from '../../ui/controls/FormFooter';
import { FormFooter } from '../../ui/controls/FormFooter';
import { KeptKey } from '../../ui/controls/SecretField';
import { Switch } from '../../ui/controls/Switch';
import { TracingFields } from './TracingFields';
import type { TracingSettings } from './TracingFields';
import { useForm } from '../../ui/controls/use-form';
import '../../ui/controls/forms.css';

interface Props {
  settings: TracingSettings;
  /** Must ask the browser for the address before it awaits anything: browsers answer only inside the click. */
  onSave: (settings: TracingSettings) => Promise<FormNote>;
  /** The same holds here. The settings need not be saved. */
  onTest: (settings: TracingSettings) => Promise<FormNote>;
}

/** Sending traces to an Opik server: off until it is switched on here, with what leaves the device said in one sentence. */
export function TracingForm({ settings, onSave, onTest }: Props) {
  const { values, change, note, isBusy, run } = useForm(settings);
  return (
    <form
      className="form"
      // Our own sentence says what is wrong with an address; the browser's bubble would keep it from being said.
      noValidate
      // Not a form action: the browser's permission question must be asked in the very click, before React schedules anything.
      onSubmit={(event) => {
        event.preventDefault();
        run(() => onSave(values), 'Saving…');
      }}
    >
      <Switch
        label="Send traces to an Opik server"
        isOn={values.isOn}
        hint={leavesText(values)}
        onChange={(isOn) => {
          change({ isOn });
        }}
      />
      {values.isOn ? (
        <TracingFields values={values} change={change} />
      ) : (
        <KeptKey
          what="Opik key"
          value={values.apiKey}
          onClear={() => {
            change({ apiKey: '' });
          }}
        />
      )}
      <FormFooter isBusy={isBusy} note={note}>
        {values.isOn ? (
          <button
            type="button"
            className="button"
            disabled={isBusy}
            onClick={() => {
              run(() => onTest(values), 'Asking the server…');
            }}
          >
            Test connection
          </button>
        ) : null}
      </FormFooter>
    </form>
  );
}

function leavesText({ isOn, level }: TracingSettings): string {
  if (!isOn || level === 'off') return 'Off: every step is recorded on this device only, and nothing is sent anywhere.';
  if (level === 'no-content')
    return 'On: the names, times and counts of the steps are sent to the address below; your words, ingredients and products are not, and never a page, a password or a key.';
  return 'On: what you type, the ingredients, the store’s name, the products compared and chosen, and how long each step took are sent to the address below; never a page, a password or a key.';
}
