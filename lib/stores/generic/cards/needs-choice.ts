import { addControls } from '../add/add-control';
import type { ReadCard } from './read-card';
import { nameOf } from '../page/visible-text';

/**
 * Names of controls that lead to a choice before the product can be added, in the languages of shop-words.ts. They are in this file
 * because only lists are searched for them.
 */
const chooseWords =
  /^[^\p{L}]*(?:(?:choose|select|pick|view|see|show|more)(?: (?:your|an?|the|all|product))? (?:options?|kinds?|sizes?|types?|styles?|variants?|variet(?:y|ies)|flavou?rs?|cuts?|weights?)|(?:options?|customi[sz]e)|ausführung wählen|(?:option(?:en)?|variante|größe) (?:wählen|auswählen)|choi(?:x|sir) (?:des|les|une) options?|(?:seleccionar|elegir|ver) (?:las )?(?:opciones|opción)|(?:seleziona|scegli|vedi) (?:le )?opzion[ei]|(?:opties|optie) (?:selecteren|kiezen|bekijken)|(?:ver|selecionar|escolher) (?:as )?opç(?:ões|ão)|välj (?:ett )?alternativ|vælg (?:muligheder|variant)|velg alternativ(?:er)?|wybierz (?:opcj[eę]|wariant)|opciók választása)(?![\p{L}\p{N}])/iu;

/** Characters; a longer name is not that of a button. */
const longestName = 60;

/** Buttons are usual in a list if at least one card in four has an add control. */
const fewest = 4;

/** Whether a card has a control that leads to a choice. */
function leadsToChoice(card: Element): boolean {
  return [...card.querySelectorAll('a,button,[role="button"],input[type="button"],input[type="submit"]')].some(
    (control) => {
      const name = nameOf(control);
      return name.length <= longestName && chooseWords.test(name);
    },
  );
}

/**
 * Marks the cards whose product needs a choice first: those with a control for it, and those without an add control where other
 * cards have one. Sold-out products are not marked.
 */
export function withChoices<Card extends ReadCard & { element: Element }>(cards: readonly Card[]): Card[] {
  const leading = new Set<Card>();
  const adding = new Set<Card>();
  const buyable = cards.filter(({ draft }) => draft.availability !== 'out-of-stock');
  for (const card of buyable) {
    if (leadsToChoice(card.element)) leading.add(card);
    else if (addControls(card.element).length > 0) adding.add(card);
  }
  // If only few cards have a button, it belongs to another list.
  const isUsual = adding.size > 0 && adding.size * fewest >= buyable.length;
  // A product that is listed twice may have its button on one card only.
  const added = new Set([...adding].map(({ draft }) => draft.sku));
  return cards.map((card): Card => {
    const isWithout = isUsual && buyable.includes(card) && !added.has(card.draft.sku);
    return leading.has(card) || isWithout ? { ...card, asksChoice: true } : card;
  });
}
