import { nameOf, textOf } from '../page/visible-text';
import { cartPath } from '../shop-words';

const dialogs = 'dialog[open],[role="dialog"],[role="alertdialog"],[aria-modal="true"],[class*="modal" i]';

/** Declines an offer and changes nothing else ("No thanks", "No substitution", "Keep shopping"). */
const declines =
  /^(?:no\b|not now|don['’]?t\b|do not\b|without\b|skip\b|decline|maybe later|(?:keep|continue) shopping|nein\b|nicht\b|ohne\b|weiter einkaufen|non\b|sans\b|continuer (?:mes|les) achats|sin\b|seguir comprando|senza\b|continua (?:lo |gli )?(?:shopping|acquisti)|nee\b|zonder\b|verder winkelen|nej\b|nie\b)/iu;

/** Closes the dialog. */
const shuts =
  /^(?:close|cancel|dismiss|back|[×✕✖x]|schließen|abbrechen|fermer|annuler|cerrar|cancelar|chiudi|annulla|sluiten|annuleren|fechar|stäng|luk|lukk|avbryt|zamknij|anuluj)\b|^[×✕✖]$/iu;

/** Buys, subscribes or navigates, whatever else the name says. */
const commits =
  /\b(?:buy|pay|order|check ?out|subscri\w*|join|sign|upgrade|allow|accept|agree|continue to|go to|view|add)\b|kasse|bestell|abonn|bezahl|acheter|comprar|acquista|koop/iu;

/** The dialogs that are open over a page now. */
export function dialogsIn(document: Document): Element[] {
  return [...document.querySelectorAll(dialogs)].filter((box) => isSeen(box) && textOf(box) !== '');
}

/**
 * Leaves a dialog that opened since (`stood`: those open before) and asks something. It uses the control that declines, or else
 * the one that closes, or else Escape. Returns a sentence for the shopper; null if no such dialog opened. A dialog that shows the
 * cart or leads to the checkout confirms the addition and asks nothing.
 */
export function leaveDialog(document: Document, stood: readonly Element[]): string | null {
  const box = dialogsIn(document).find((one) => !stood.includes(one) && !showsCart(one));
  if (box === undefined) return null;
  const heading = textOf(box.querySelector('h1,h2,h3,h4,h5,h6,[role="heading"],legend')) || textOf(box);
  const controls = [...box.querySelectorAll<HTMLElement>('button,[role="button"],a,input[type="button"]')].filter(
    (control) => isSeen(control) && !commits.test(nameOf(control)) && !leadsOn(control),
  );
  const called = (words: RegExp): HTMLElement | undefined => controls.find((one) => words.test(nameOf(one).trim()));
  const wayOut = called(declines) ?? called(shuts);
  if (wayOut !== undefined) wayOut.click();
  else escape(box);
  return `The store asks something first: “${heading.slice(0, 80)}”. Put it in on its page to answer that.`;
}

function showsCart(box: Element): boolean {
  return [...box.querySelectorAll('a,button,[role="button"]')].some(
    (control) =>
      cartPath.test(control.getAttribute('href') ?? '') ||
      /\/checkout\b/i.test(control.getAttribute('href') ?? '') ||
      /^(?:view|go to|open|see)\b.*\b(?:cart|basket|bag|trolley)\b|\bcheck ?out\b/i.test(nameOf(control)),
  );
}

function leadsOn(control: Element): boolean {
  const href = control.getAttribute('href');
  return href !== null && !href.startsWith('#') && !/^javascript:/i.test(href);
}

function escape(box: Element): void {
  const view = box.ownerDocument.defaultView;
  if (view === null) return;
  const KeyEvent = view.KeyboardEvent;
  for (const type of ['keydown', 'keyup'])
    box.dispatchEvent(new KeyEvent(type, { key: 'Escape', code: 'Escape', bubbles: true, cancelable: true }));
  box.closest('dialog')?.close();
}

function isSeen(element: Element): boolean {
  return (
    element.isConnected &&
    element.closest('[hidden],[aria-hidden="true"],[inert]') === null &&
    (!('checkVisibility' in element) || element.checkVisibility())
  );
}
