import { useId } from 'react';
import type { FactSettings, Region } from '../../lib/core/fact/fact-settings';
import { regions } from '../../lib/core/fact/fact-settings';
import type { StoredRecalls } from '../../lib/core/fact/recall';
import { useRedraw } from '../ui/controls/use-redraw';
import './FactsForm.css';

interface Props {
  settings: FactSettings;
  /** The lists as they were last read. */
  fda: StoredRecalls;
  fsis: StoredRecalls;
  /** The source that stayed off because the shopper said no to the browser's own question; null when none did. */
  refused: keyof FactSettings | null;
  /** At once, without a save button. May ask the browser, so it is called within the click. */
  onChange: (change: Partial<FactSettings>) => void;
}

const day = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeZone: 'UTC' });
const moment = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeStyle: 'short' });

/** Which fact sources are asked, what leaves the device for it, and when each list was last read. */
export function FactsForm({ settings, fda, fsis, refused, onChange }: Props) {
  const id = useId();
  const redraw = useRedraw();
  return (
    <div className="facts-form">
      <Source
        name="FDA recall reports"
        isOn={settings.usesFdaRecalls}
        text="Once a day the newest list is fetched from api.fda.gov and compared on this device. The request says nothing about you or your cart."
        state={settings.usesFdaRecalls ? listState(fda) : null}
        onChange={(usesFdaRecalls) => {
          onChange({ usesFdaRecalls });
        }}
      />
      <Source
        name="USDA recalls of meat, poultry and eggs"
        isOn={settings.usesFsisRecalls}
        text="Once a day the list is fetched from fsis.usda.gov, likewise. Your browser asks you to allow that address."
        state={settings.usesFsisRecalls ? listState(fsis) : refused === 'usesFsisRecalls' ? stillOff : null}
        onChange={(usesFsisRecalls) => {
          onChange({ usesFsisRecalls });
        }}
      />
      <Source
        name="Open Food Facts product records"
        isOn={settings.usesOpenFoodFacts}
        text="Allergens, labels and how processed a product is, as volunteers recorded them. The barcodes of products you might buy are sent to world.openfoodfacts.org, at most twelve a minute."
        state={refused === 'usesOpenFoodFacts' ? stillOff : null}
        onChange={(usesOpenFoodFacts) => {
          onChange({ usesOpenFoodFacts });
        }}
      />
      <Source
        name="EWG Dirty Dozen and Clean Fifteen"
        isOn={settings.usesEwg}
        text="A yearly ranking of pesticide residue on fresh produce that is not organic. It ranks residue, not risk. Nothing is sent."
        state={null}
        onChange={(usesEwg) => {
          onChange({ usesEwg });
        }}
      />
      <div className="field">
        <label htmlFor={id}>Where you shop, for what is in season</label>
        <select
          id={id}
          value={settings.region}
          onChange={(event) => {
            const region = regions.find((each) => each === event.target.value);
            if (region !== undefined) onChange({ region });
            redraw();
          }}
        >
          {regions.map((region) => (
            <option key={region} value={region}>
              {regionNames[region]}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}

const regionNames: Readonly<Record<Region, string>> = {
  anywhere: 'Anywhere in the mainland US',
  northeast: 'Northeast',
  'mid-atlantic': 'Mid-Atlantic',
  southeast: 'Southeast',
  midwest: 'Midwest',
  southwest: 'Southwest',
  mountain: 'Mountain states',
  pacific: 'Pacific states',
  alaska: 'Alaska',
  hawaii: 'Hawaii',
};

interface State {
  text: string;
  isWrong: boolean;
}

const stillOff: State = {
  text: 'Still off: the browser allows it only with your word. Switch it on again and choose Allow.',
  isWrong: true,
};

function listState({ snapshot, readAt, problem }: StoredRecalls): State {
  const list =
    snapshot === null || readAt === null
      ? null
      : `List of ${day.format(new Date(snapshot.asOf))}, ${String(snapshot.records.length)} reports, read ${moment.format(new Date(readAt))}.`;
  if (problem !== null) return { text: `${problem} ${list ?? 'Until then recalls are not checked.'}`, isWrong: true };
  return { text: list ?? 'Reading the list…', isWrong: false };
}

interface SourceProps {
  name: string;
  isOn: boolean;
  text: string;
  state: State | null;
  onChange: (isOn: boolean) => void;
}

function Source({ name, isOn, text, state, onChange }: SourceProps) {
  const redraw = useRedraw();
  return (
    <div className="facts-form-source">
      <label className="switch is-clickable">
        <input
          type="checkbox"
          role="switch"
          checked={isOn}
          onChange={(event) => {
            onChange(event.target.checked);
            redraw();
          }}
        />
        <span>{name}</span>
      </label>
      <p className="small soft">{text}</p>
      <p className="tiny" role="status" data-wrong={state?.isWrong}>
        {state?.text}
      </p>
    </div>
  );
}
