import { absoluteUrl } from '../page';

/** What pages are called, and no shop. */
const pageWords =
  /^(?:home ?page|home|start|start ?page|index|main|welcome|shop|store|online (?:shop|store)|products?|search(?: results)?|cart|basket|logo)$/i;

/**
 * The shop's own name as its pages tell it: in its meta tags, in the part of a page's title that its link home says too, in the first
 * part of its front page's title or the last of another's that is no word for a page, or else its host name.
 */
export function shopName(document: Document, url: string): string {
  const { hostname, pathname } = new URL(url);
  const metas = [
    'meta[property="og:site_name"]',
    'meta[name="application-name"]',
    'meta[name="apple-mobile-web-app-title"]',
  ].map((selector) => document.querySelector(selector)?.getAttribute('content')?.trim() ?? '');
  const isFront = pathname === '/';
  const parts = document.title.split(/\s[|–—·:-]\s/).map((part) => part.trim());
  const named = parts.filter((part) => !pageWords.test(part));
  const titled = parts.length > 1 ? named.at(isFront ? 0 : -1) : isFront ? named[0] : undefined;
  const names = [...metas, homeName(document, url) ?? '', titled ?? ''];
  return names.find((name) => name !== '' && name.length <= 40) ?? hostname.replace(/^www\./, '');
}

/** What a link to the front page says, where the page's title says it too. */
function homeName(document: Document, url: string): string | undefined {
  const title = ` ${document.title.toLowerCase()} `;
  return [...document.querySelectorAll('a[href]')]
    .filter((link) => {
      const to = absoluteUrl(link.getAttribute('href'), url);
      return to?.origin === new URL(url).origin && to.pathname === '/' && to.search === '';
    })
    .map((link) => {
      const said = link.textContent.trim() || (link.querySelector('img[alt]')?.getAttribute('alt') ?? '');
      return said.replace(/\s+/g, ' ').replace(/ logo$/i, '');
    })
    .find((name) => name !== '' && !pageWords.test(name) && title.includes(` ${name.toLowerCase()} `));
}

const branchWords =
  /^(?:please )?(?:choose|select|set|pick|enter) (?:a|your|my) (?:store|shop|branch|pickup location|location|delivery area|zip(?: code)?|post ?code)(?: first)?[.!…]?$/i;

/**
 * Whether a page asks the shopper to choose a branch before it sells: a link or button that says just that, outside the footer. Only a
 * hint: some shops keep such a link beside a chosen branch.
 */
export function asksForBranch(document: Document): boolean {
  return [...document.querySelectorAll('a, button')].some(
    (control) =>
      branchWords.test(control.textContent.replace(/\s+/g, ' ').trim()) && control.closest('footer') === null,
  );
}

/** Currencies of one country, for pages that show a bare `$` or `kr`: their codes begin with the country's. Source: ISO 4217 list one. */
const currencies =
  'USD CAD AUD NZD GBP CHF SEK NOK DKK ISK PLN CZK HUF RON INR JPY CNY HKD SGD MXN BRL ILS KRW ZAR'.split(' ');
const euroCountries = 'IE DE FR ES IT NL BE AT PT FI GR'.split(' ');

function currencyOfCountry(country: string): string | undefined {
  if (euroCountries.includes(country)) return 'EUR';
  return currencies.find((code) => code.startsWith(country === 'UK' ? 'GB' : country));
}

/**
 * The currency a page sells in, as it says itself: meta tags, structured data, then the country in `lang` or the host name. Null when
 * nothing tells; prices with a sign of their own are read without it.
 */
export function pageCurrency(document: Document, url: string): string | null {
  for (const selector of [
    'meta[property="product:price:currency"]',
    'meta[property="og:price:currency"]',
    'meta[itemprop="priceCurrency"]',
    '[itemprop="priceCurrency"]',
  ]) {
    const element = document.querySelector(selector);
    const code = (element?.getAttribute('content') ?? element?.textContent ?? '').trim();
    if (/^[A-Z]{3}$/.test(code)) return code;
  }
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const code = /"priceCurrency"\s*:\s*"([A-Z]{3})"/.exec(script.textContent)?.[1];
    if (code !== undefined) return code;
  }
  const region = /^[a-z]{2,3}-(?:[A-Za-z]{4}-)?([A-Z]{2})\b/i.exec(document.documentElement.lang)?.[1]?.toUpperCase();
  const domain = /\.([a-z]{2})$/i.exec(new URL(url).hostname)?.[1]?.toUpperCase();
  // The domain says more than the language: en-US pages are served by shops everywhere.
  for (const country of [domain, region]) {
    const currency = country === undefined ? undefined : currencyOfCountry(country);
    if (currency !== undefined) return currency;
  }
  return null;
}
