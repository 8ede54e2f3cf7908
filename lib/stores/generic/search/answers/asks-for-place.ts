import type { Sheet } from '../../../page';
import { nameOf, textOf } from '../../page/visible-text';

const placeWords =
  /\b(?:zip(?: ?code)?|post(?:al)? ?code|plz|postleitzahl|code postal|código postal|codice postale|cap|postnummer|kod pocztowy|irányítószám)\b/iu;
const gateWords =
  /price|availab|deliver|shop|store|browse|see|preis|liefer|prix|livr|precio|entrega|prezz|conseg|prijz|bezorg/iu;

const branchWords =
  /\b(?:(?:choose|select|pick|set) (?:a|your|the) (?:nearest |local |home |preferred )?(?:store|shop|branch|market|location|warehouse)|(?:wählen? sie|wähle|wähl) (?:bitte )?(?:ihren?|deinen?|eine?n?) (?:markt|filiale|laden)|choisissez (?:votre|un) magasin|(?:elige|selecciona) (?:tu|una|su) tienda|scegli (?:il tuo|un) (?:negozio|punto vendita)|kies (?:je|uw|een) (?:winkel|filiaal))\b/iu;

/**
 * Whether a page asks for the shopper's place or branch before it shows prices: a field or a choice with words that say so. Only
 * meant for pages without prices.
 */
export function asksForPlace({ document }: Sheet): boolean {
  return asksForBranch(document) || asksForCode(document);
}

function asksForBranch(document: Document): boolean {
  return [...document.querySelectorAll('select,input[type="radio"],[role="listbox"],[role="radio"]')].some((choice) => {
    const around = textOf(choice.closest('form,dialog,[role="dialog"],section') ?? choice.parentElement);
    return choice.closest('[hidden],footer') === null && around.length <= 600 && branchWords.test(around);
  });
}

function asksForCode(document: Document): boolean {
  return [...document.querySelectorAll('input')].some((field) => {
    const isShown =
      !/hidden|checkbox|radio/i.test(field.getAttribute('type') ?? '') && field.closest('[hidden],footer') === null;
    const name = `${nameOf(field)} ${field.getAttribute('name') ?? ''} ${field.getAttribute('placeholder') ?? ''} ${field.getAttribute('autocomplete') ?? ''}`;
    const around = textOf(field.closest('form,dialog,[role="dialog"],section') ?? field.parentElement);
    return (
      isShown &&
      placeWords.test(`${name} ${around}`.replaceAll(/[_-]/g, ' ')) &&
      around.length <= 300 &&
      gateWords.test(around)
    );
  });
}

const signInWords =
  /(?<!\p{L})(?:(?:sign|log) ?in (?:first )?(?:to|for|and) (?:see|view|shop|order|browse|buy|continue|prices?|start)|(?:please|you (?:need|have) to|must) (?:first )?(?:sign|log) ?in|members only|(?:bitte )?(?:melde dich|melden sie sich) an|nach anmeldung|connectez-vous pour|inicia sesión para|accedi per|log in om)(?!\p{L})/iu;

/** Whether a page asks to sign in before it shows prices: by words, or by a password field in its main part. */
export function asksToSignIn({ document }: Sheet): boolean {
  const main = document.querySelector('main,[role="main"]') ?? document.querySelector('body');
  const hasPassword = main?.querySelector('input[type="password"]') ?? null;
  return signInWords.test(textOf(document.querySelector('body'))) || hasPassword !== null;
}
