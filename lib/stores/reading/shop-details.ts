import { absoluteUrl } from '../page';

/** Titles of pages that are not the name of a shop. */
const pageWords =
  /^(?:home ?page|home|start|start ?page|index|main|welcome|shop|store|online (?:shop|store)|products?|search(?: results)?|cart|basket|logo)$/i;

/**
 * The shop's name as its pages say it. In this order: meta tags; the text of the link to the front page if the page's title
 * contains it; a part of the title (the first on the front page, the last elsewhere) that is not a word for a page; the host
 * name.
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

/** The text of a link to the front page, if the page's title contains it. */
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
 * Whether a page asks the shopper to choose a branch before it sells: a link or button outside the footer that says just that.
 * Only a hint, as some shops keep such a link after a branch was chosen.
 */
export function asksForBranch(document: Document): boolean {
  return [...document.querySelectorAll('a, button')].some(
    (control) =>
      branchWords.test(control.textContent.replace(/\s+/g, ' ').trim()) && control.closest('footer') === null,
  );
}

/**
 * Currencies of single countries, for pages with a bare `$` or `kr`. Each code begins with its country's code. Source: ISO 4217,
 * list one.
 */
const currencies =
  'USD CAD AUD NZD GBP CHF SEK NOK DKK ISK PLN CZK HUF RON INR JPY CNY HKD SGD MXN BRL ILS KRW ZAR'.split(' ');
const euroCountries = 'IE DE FR ES IT NL BE AT PT FI GR'.split(' ');

function currencyOfCountry(country: string): string | undefined {
  if (euroCountries.includes(country)) return 'EUR';
  return currencies.find((code) => code.startsWith(country === 'UK' ? 'GB' : country));
}

/**
 * The ISO 4217 code of the currency a page sells in: from its meta tags, its structured data, then the country of the host name
 * or of `lang`. Null if nothing says it; prices with their own currency sign can be read without it.
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
  // The domain counts first: shops in all countries serve pages in en-US.
  for (const country of [domain, region]) {
    const currency = country === undefined ? undefined : currencyOfCountry(country);
    if (currency !== undefined) return currency;
  }
  return null;
}
