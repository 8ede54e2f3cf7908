import { useState } from 'react';
import type { ClaudeChoices } from '../../../lib/core/run/llm-settings';
import { CheckRow } from './CheckRow';
import { FieldRow } from '../../ui/controls/FieldRow';
import type { FormNote } from '../../ui/controls/FormFooter';
import { FormFooter } from '../../ui/controls/FormFooter';
import { KeptKey, SecretField } from '../../ui/controls/SecretField';
import { SpendingMeter } from './SpendingMeter';
import { Switch } from '../../ui/controls/Switch';
import { useForm } from '../../ui/controls/use-form';
import '../../ui/controls/forms.css';

interface Props {
  settings: ClaudeChoices;
  /** Models whose price is known, offered while typing. */
  models: readonly string[];
  defaultModel: string;
  /** "November 2026" */
  month: string;
  spentUsd: number;
  /** Must ask the browser for an address of the shopper's own before it awaits anything: browsers answer only inside the click. */
  onSave: (settings: ClaudeChoices) => Promise<FormNote>;
  /** The same holds here. The settings need not be saved. */
  onCheck: (settings: ClaudeChoices) => Promise<FormNote>;
}

/** Claude with the shopper's own key: off until it is switched on here, with what leaves the device said in one sentence. */
export function ClaudeForm({ settings, models, defaultModel, month, spentUsd, onSave, onCheck }: Props) {
  const { values, change, note, isBusy, run } = useForm(settings);
  const [limit, setLimit] = useState(settings.monthlyLimitUsd.toFixed(2));
  const limitUsd = readLimit(limit);
  const filled: ClaudeChoices = { ...values, monthlyLimitUsd: limitUsd ?? values.monthlyLimitUsd };
  const clearKey = (): void => {
    change({ apiKey: '' });
  };
  const wrong = values.isOn ? whatIsWrong(values, limitUsd) : null;
  return (
    <form
      className="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        run(
          () => (wrong === null ? onSave(filled) : Promise.resolve({ text: `Not saved: ${wrong}`, isWrong: true })),
          'Saving…',
        );
      }}
    >
      <Switch
        label="Use Claude with my own key"
        isOn={values.isOn}
        hint={leavesText(values)}
        onChange={(isOn) => {
          change({ isOn });
        }}
      />
      {values.isOn ? fields() : <KeptKey what="key" value={values.apiKey} onClear={clearKey} />}
      <FormFooter isBusy={isBusy} note={note}>
        {values.isOn ? (
          <button
            type="button"
            className="button"
            disabled={isBusy || values.apiKey.trim() === ''}
            onClick={() => {
              run(() => onCheck(filled), 'Asking…');
            }}
          >
            Check key
          </button>
        ) : null}
      </FormFooter>
    </form>
  );

  function fields() {
    return (
      <fieldset className="form-fields">
        <legend className="visually-hidden">Claude</legend>
        <SecretField
          label="Anthropic API key"
          hint="From console.anthropic.com. Kept on this device only; no store page can read it."
          placeholder="sk-ant-…"
          value={values.apiKey}
          onChange={(apiKey) => {
            change({ apiKey });
          }}
        />
        <fieldset className="choice">
          <legend>What Claude does</legend>
          <CheckRow
            label="Reads what I type"
            text="Open wishes too, such as “something seasonal for two, no nuts”"
            isChecked={values.usesExtraction}
            onChange={(usesExtraction) => {
              change({ usesExtraction });
            }}
          />
          <CheckRow
            label="Words the reasons for each pick"
            text="It only rewords facts the cart already shows; it never chooses a product"
            isChecked={values.usesExplanations}
            onChange={(usesExplanations) => {
              change({ usesExplanations });
            }}
          />
          <CheckRow
            label="Points at a store’s search"
            text="Only where I find none: it sees the words on the page’s boxes and links, and what it points at must prove itself"
            isChecked={values.usesPointing}
            onChange={(usesPointing) => {
              change({ usesPointing });
            }}
          />
        </fieldset>
        <div className="form-pair">
          <FieldRow
            label="Model"
            value={values.model}
            placeholder={defaultModel}
            suggestions={models}
            hint={
              models.includes(values.model.replace(/-\d{8}$/, ''))
                ? `Usual: ${defaultModel}`
                : 'I don’t know this model’s price, so its calls can’t be counted against the limit.'
            }
            onChange={(model) => {
              change({ model });
            }}
          />
          <FieldRow
            label="Monthly limit in US dollars"
            inputMode="decimal"
            value={limit}
            hint="A call that could pass it is not made."
            onChange={(text) => {
              setLimit(text);
              change({});
            }}
          />
        </div>
        <SpendingMeter month={month} spentUsd={spentUsd} limitUsd={limitUsd ?? values.monthlyLimitUsd} />
        <FieldRow
          label="Address"
          type="url"
          value={values.baseUrl}
          placeholder="https://api.anthropic.com"
          hint="Empty for Anthropic’s own. Or a gateway or a local server that speaks the Anthropic API."
          onChange={(baseUrl) => {
            change({ baseUrl });
          }}
        />
      </fieldset>
    );
  }
}

function whatIsWrong(
  { apiKey, model, usesExtraction, usesExplanations, usesPointing }: ClaudeChoices,
  limit: number | null,
) {
  if (apiKey.trim() === '') return 'Claude needs a key. Paste yours, or switch Claude off.';
  if (limit === null) return 'the monthly limit must be an amount such as 2 or 0.50.';
  if (model.trim() === '') return 'name a model.';
  return usesExtraction || usesExplanations || usesPointing ? null : 'tick what Claude may do, or switch it off.';
}

/** "2", "0.50", "$1.5" as dollars; null when it is no amount. */
function readLimit(text: string): number | null {
  const plain = text
    .trim()
    .replace(/^\$\s*/, '')
    .replace(',', '.');
  return /^\d{1,4}(?:\.\d{0,2})?$/.test(plain) ? Number(plain) : null;
}

function leavesText({ isOn, usesExtraction, usesExplanations, usesPointing, baseUrl }: ClaudeChoices): string {
  if (!isOn) return 'Off: your words are read by rules on this device, and nothing is sent to Anthropic.';
  const parts = [
    ...(usesExtraction ? ['what you type, with your diets, avoided foods and servings from Preferences'] : []),
    ...(usesExplanations ? ['the names, prices and facts of the products picked'] : []),
    ...(usesPointing ? ['where a store’s search was not found, the words on its page’s boxes and links'] : []),
  ];
  const address = URL.canParse(baseUrl) ? new URL(baseUrl).host : 'api.anthropic.com';
  return `On: ${parts.length === 0 ? 'nothing yet' : parts.join(', and ')} and your key are sent to ${address}; never a store’s whole page, your cart account or a password.`;
}
