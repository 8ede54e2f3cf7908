import type { Preferences } from '../../lib/core/shopper/preferences';
import { allergenNames, dietNames } from '../../lib/core/shopper/preferences';
import type { Dietary } from '../../lib/core/shopper/dietary';
import { moreAllergenNames, moreDietNames, noDietary } from '../../lib/core/shopper/dietary';
import type { Concern } from '../ui/controls/LevelSliders';
import { LevelSliders } from '../ui/controls/LevelSliders';
import { Stepper } from '../ui/controls/Stepper';
import { Switch } from '../ui/controls/Switch';
import { TagField } from '../ui/controls/TagField';
import { ToggleChips } from '../ui/controls/ToggleChips';
import { capitalise } from '../ui/plural-text';
import './PreferencesForm.css';

interface Props {
  preferences: Preferences;
  concerns: readonly Concern[];
  /** At once, without a save button. */
  onChange: (change: Partial<Preferences>) => void;
  /** Diets and allergies stored beside the preferences; one list for the shopper. */
  dietary?: Dietary;
  onDietaryChange?: (change: Partial<Dietary>) => void;
}

const mostTags = 50;
const allDiets = [...dietNames, ...moreDietNames];
const allAllergens = [...allergenNames, ...moreAllergenNames];
const dietTitles: Partial<Record<(typeof allDiets)[number], string>> = {
  'no-pork': 'No pork',
  'no-alcohol': 'No alcohol',
};
const diets = allDiets.map((diet) => [diet, dietTitles[diet] ?? capitalise(diet)] as const);
const allergenTitles: Partial<Record<(typeof allAllergens)[number], string>> = {
  dairy: 'Milk and dairy',
  egg: 'Eggs',
  wheat: 'Wheat and gluten',
  peanut: 'Peanuts',
  'tree nut': 'Tree nuts',
  mollusc: 'Molluscs (mussels, squid)',
  sulphite: 'Sulphites',
};
const allergens = allAllergens.map((name) => [name, allergenTitles[name] ?? capitalise(name)] as const);

/** What the shopper wants in every cart. */
export function PreferencesForm({
  preferences,
  concerns,
  onChange,
  dietary = noDietary,
  onDietaryChange = () => undefined,
}: Props) {
  const { servings } = preferences;
  return (
    <div className="form">
      <div className="preference-servings">
        <Switch
          label="Always cook for the same number"
          isOn={servings !== null}
          hint="Used when you do not say for how many. Off: as many as the dish is for."
          onChange={(isOn) => {
            onChange({ servings: isOn ? 2 : null });
          }}
        />
        {servings === null ? null : (
          <Stepper
            of="servings"
            value={servings}
            min={1}
            max={100}
            onChange={(next) => {
              onChange({ servings: next });
            }}
          />
        )}
      </div>
      <ToggleChips
        legend="Diets"
        options={diets}
        chosen={[...preferences.diets, ...dietary.diets]}
        onChange={(next) => {
          const [ours, more] = parted(next, dietNames, moreDietNames);
          if (ours.length !== preferences.diets.length) onChange({ diets: ours });
          if (more.length !== dietary.diets.length) onDietaryChange({ diets: more });
        }}
      />
      <ToggleChips
        legend="Allergies"
        options={allergens}
        chosen={[...preferences.allergens, ...dietary.allergens]}
        onChange={(next) => {
          const [ours, more] = parted(next, allergenNames, moreAllergenNames);
          if (ours.length !== preferences.allergens.length) onChange({ allergens: ours });
          if (more.length !== dietary.allergens.length) onDietaryChange({ allergens: more });
        }}
      />
      <p className="small soft">
        Kept for every cart, on this device, and left out of traces unless you allow it under Tracing. Products whose
        name or label speaks of one of these are never picked. A label can be wrong or changed: read the pack.
      </p>
      <TagField
        label="Foods you do not want"
        hint="In plain words: cilantro, blue cheese."
        placeholder="cilantro"
        tags={preferences.dislikes}
        max={mostTags}
        onChange={(dislikes) => {
          onChange({ dislikes });
        }}
      />
      <div className="form-pair">
        <TagField
          label="Brands you like"
          hint="Preferred, as much as the slider says."
          placeholder="Brand"
          tags={preferences.preferredBrands}
          max={mostTags}
          onChange={(preferredBrands) => {
            onChange({ preferredBrands });
          }}
        />
        <TagField
          label="Brands you avoid"
          hint="Never picked."
          placeholder="Brand"
          tags={preferences.avoidedBrands}
          max={mostTags}
          onChange={(avoidedBrands) => {
            onChange({ avoidedBrands });
          }}
        />
      </div>
      <Switch
        label="Strict on pesticides"
        isOn={preferences.isStrict}
        hint="Produce of EWG’s Dirty Dozen that is not organic is left out instead of only scored lower. Needs the EWG list under Food facts."
        onChange={(isStrict) => {
          onChange({ isStrict });
        }}
      />
      <Switch
        label="Leave out recalled products"
        isOn={preferences.leavesOutRecalled}
        hint="A product whose barcode stands in a recall report is not picked. Off: it is only scored much lower."
        onChange={(leavesOutRecalled) => {
          onChange({ leavesOutRecalled });
        }}
      />
      <section aria-label="What counts for you" className="preference-levels">
        <div className="preference-levels-head">
          <h3>What counts for you</h3>
          <button
            type="button"
            className="button is-quiet is-small"
            disabled={Object.keys(preferences.levels).length === 0}
            onClick={() => {
              onChange({ levels: {} });
            }}
          >
            All as usual
          </button>
        </div>
        <LevelSliders
          concerns={concerns}
          levels={preferences.levels}
          onChange={(levels) => {
            onChange({ levels });
          }}
        />
      </section>
    </div>
  );
}

/** What is chosen of one list of words, and of another, in the order it was chosen. */
function parted<A extends string, B extends string>(
  chosen: readonly (A | B)[],
  first: readonly A[],
  second: readonly B[],
): [A[], B[]] {
  const places: readonly string[] = chosen;
  const of = <T extends string>(words: readonly T[]): T[] =>
    words.filter((word) => places.includes(word)).sort((a, b) => places.indexOf(a) - places.indexOf(b));
  return [of(first), of(second)];
}
