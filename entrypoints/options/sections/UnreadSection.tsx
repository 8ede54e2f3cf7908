import { UnreadableItems } from '../../../components/options/UnreadableItems';
import { useStored } from '../../../components/use-stored';
import { unreadableItems } from '../../../lib/storage/unreadable-items';

/** What the items are called to the shopper. */
const titles: Readonly<Record<string, string>> = {
  draft: 'What you were typing',
  session: 'The session',
  run: 'The cart you were on',
  fill: 'How far the last fill was',
  opik: 'Tracing',
  llm: 'Claude',
  spending: 'What was spent on Claude',
  preferences: 'Preferences',
  dietary: 'Diets and allergies',
  memory: 'Memory',
  facts: 'Food facts',
  'recalls-fda': 'FDA recalls',
  'recalls-fsis': 'USDA recalls',
  products: 'Product records',
  'any-store': 'Stores read as any store',
  recipe: 'The recipe you kept',
  stores: 'Stores',
  comparison: 'The comparison of stores',
};
/** Told in the section of preferences, where each is settled by itself. */
const wishes = new Set(['allergens', 'diets', 'dislikes']);

/** What is stored and could not be read, other than wishes about diet. */
export function UnreadSection() {
  const items = useStored(unreadableItems) ?? [];
  const shown = items.flatMap(({ name, fields }) => {
    const isAboutDiet = name === 'preferences' || name === 'dietary';
    const others = isAboutDiet ? fields.filter((field) => !wishes.has(field)) : fields;
    return isAboutDiet && others.length === 0 ? [] : [{ name, title: titles[name] ?? name, fields: others }];
  });
  return <UnreadableItems items={shown} onClear={(name) => void unreadableItems.clear(name)} />;
}
