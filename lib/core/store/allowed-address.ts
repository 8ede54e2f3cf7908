/**
 * Whether the store's own tab may be sent to an address: http(s), the store's own origin, and never one that pays, signs in or out,
 * belongs to an account, or changes something when requested. A cart's address may be below a checkout's.
 */
export function isVisitAllowed(address: string, origin: string): boolean {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return false;
  }
  if (!/^https?:$/.test(url.protocol) || url.origin !== origin || url.username !== '' || url.password !== '')
    return false;
  const segments = wordsOf(url.pathname);
  if (isForbidden(segments)) return false;
  return [...url.searchParams].every(
    ([name, value]) => !deeds.test(name) && !(routes.test(name) && (deeds.test(value) || isForbidden(wordsOf(value)))),
  );
}

/**
 * Whether a page may be used in the background, without moving the tab: here a cart on a checkout page is allowed. Never one that belongs
 * to an account, signs in or out, or changes something when requested.
 */
export function isRequestAllowed(address: string, origin: string): boolean {
  if (isVisitAllowed(address, origin)) return true;
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  if (!/^https?:$/.test(url.protocol) || url.origin !== origin || url.username !== '') return false;
  const words = wordsOf(url.pathname);
  const isDeed = words.some((word) => account.test(dashed(word)) || signedOut.test(word) || deeds.test(word));
  return !isDeed && url.search === '';
}

/** Beginnings of path words that sign the shopper out. */
const signedOut = /^(?:log|sign)[-_]?(?:out|off)/;

/** Parameters that name a page, or what to do, rather than what to show. */
const routes = /^(?:route|controller|main_page|page|action|fc|do|task|cmd|func|rt|view)$/i;

/** Words for actions that a request performs. */
const deeds =
  /^(?:add|remove|delete|del|update|empty|clear|buy|undo|restore)(?:[-_.]?(?:to|from|product|item|items|cart|basket|wishlist|now|all))*$/i;

/** Path words that mean paying or an account, in the languages stores are read in; a cart may be below them. */
const paying =
  /^(?:checkouts?|check-?out|onepage|one-?page-?checkout|pay|payments?|place-?order|order-?confirm(?:ation)?|express-?checkout|kasse|zur-?kasse|bestellen|caisse|paiement|commander?|passer-?commande|finalizar-?compra|tramitar-?pedido|pago|cassa|pagamento|finalizar|afrekenen|betalen|kassa|kassan)$/;
const account =
  /^(?:log-?out|log-?off|sign-?out|sign-?off|log-?in|log-?on|sign-?in|sign-?up|register|registration|create-?account|authenticate|authentication|auth|oauth2?|sso|(?:my-?)?accounts?|customers?|profile|password|forgot(?:ten)?-?password|reset-?password|wp-admin|wp-login|admin|identity|unsubscribe|orders?|my-?orders|addresses|abmelden|anmelden|konto|mein-?konto|registrieren|deconnexion|connexion|compte|mon-?compte|inscription|cerrar-?sesion|iniciar-?sesion|mi-?cuenta|cuenta|accedi|esci|disconnetti|il-?mio-?account|uitloggen|inloggen|mijn-?account|sair|entrar|minha-?conta|logga-?(?:in|ut)|mina-?sidor)$/;
/** The same words followed by more in one word: `checkout_shipping`, `logoff_success`. */
const begun = /^(?:(?:checkout|log-?out|log-?off|sign-?out)[-_]|account_)/;
const cart =
  /^(?:carts?|view-?cart|shopping-?cart|my-?cart|basket|bag|trolley|warenkorb|panier|carrito|carrello|winkelwagen|carrinho|varukorg|koszyk)$/;

/** The words of a path, without a language folder or a file ending. */
function wordsOf(path: string): string[] {
  return path
    .split(/[/|:]/)
    .map((word) =>
      safelyDecoded(word)
        .toLowerCase()
        .normalize('NFKD')
        .replace(/\p{M}/gu, '')
        .replace(/\.(?:php|html?|aspx?|jsp|do)$/, ''),
    )
    .filter((word) => word !== '');
}

function isForbidden(words: readonly string[]): boolean {
  const last = words.at(-1);
  // "/checkout/cart" is a cart; "/checkout/cart/add" is an action.
  if (last !== undefined && cart.test(dashed(last)))
    return words.slice(0, -1).some((word) => account.test(dashed(word)));
  return words.some(
    (word, at) =>
      paying.test(dashed(word)) ||
      account.test(dashed(word)) ||
      begun.test(word) ||
      (at > 0 && cart.test(dashed(words[at - 1] ?? '')) && deeds.test(word)),
  );
}

function dashed(word: string): string {
  return word.replaceAll('_', '-');
}

function safelyDecoded(word: string): string {
  try {
    return decodeURIComponent(word);
  } catch {
    return word;
  }
}
