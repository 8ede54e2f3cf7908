import { addControls } from '../add/add-control';
import type { ReadCard } from './read-card';
import { nameOf } from '../page/visible-text';

/** Leads to a choice that has to be made before the product can be put in; in the languages of words.ts, and here because only lists are read for it. */
const chooseWords =
  /^[^\p{L}]*(?:(?:choose|select|pick|view|see|show|more)(?: (?:your|an?|the|all|product))? (?:options?|kinds?|sizes?|types?|styles?|variants?|variet(?:y|ies)|flavou?rs?|cuts?|weights?)|(?:options?|customi[sz]e)|ausführung wählen|(?:option(?:en)?|variante|größe) (?:wählen|auswählen)|choi(?:x|sir) (?:des|les|une) options?|(?:seleccionar|elegir|ver) (?:las )?(?:opciones|opción)|(?:seleziona|scegli|vedi) (?:le )?opzion[ei]|(?:opties|optie) (?:selecteren|kiezen|bekijken)|(?:ver|selecionar|escolher) (?:as )?opç(?:ões|ão)|välj (?:ett )?alternativ|vælg (?:muligheder|variant)|velg alternativ(?:er)?|wybierz (?:opcj[eę]|wariant)|opciók választása)(?![\p{L}\p{N}])/iu;

/** Longer names hold more than what a button says. */
const longestName = 60;

/** At least one card of so many can be put in where cards have buttons at all. */
const fewest = 4;

/** Whether a card leads to a choice where others put in. */
function leadsToChoice(card: Element): boolean {
  return [...card.querySelectorAll('a,button,[role="button"],input[type="button"],input[type="submit"]')].some(
    (control) => {
      const name = nameOf(control);
      return name.length <= longestName && chooseWords.test(name);
    },
  );
}

/**
 * The cards with those marked that lead to a choice, and those that cannot be put in from the list though others beside them can: what such
 * a product asks for is on its own page. What is sold out asks for nothing.
 */
export function withChoices<Card extends ReadCard & { element: Element }>(cards: readonly Card[]): Card[] {
  const leading = new Set<Card>();
  const adding = new Set<Card>();
  const buyable = cards.filter(({ draft }) => draft.availability !== 'out-of-stock');
  for (const card of buyable) {
    if (leadsToChoice(card.element)) leading.add(card);
    else if (addControls(card.element).length > 0) adding.add(card);
  }
  // A button on one card of many is another list's.
  const isUsual = adding.size > 0 && adding.size * fewest >= buyable.length;
  // What stands in the list twice may have its button in one place.
  const added = new Set([...adding].map(({ draft }) => draft.sku));
  return cards.map((card): Card => {
    const isWithout = isUsual && buyable.includes(card) && !added.has(card.draft.sku);
    return leading.has(card) || isWithout ? { ...card, asksChoice: true } : card;
  });
}
