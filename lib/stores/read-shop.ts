/** The shop's own name as its pages tell it: in its meta tags, in the last part of a page's title, or else its host name. */
export function shopName(document: Document, url: string): string {
  const { hostname, pathname } = new URL(url);
  const metas = [
    'meta[property="og:site_name"]',
    'meta[name="application-name"]',
    'meta[name="apple-mobile-web-app-title"]',
  ].map((selector) => document.querySelector(selector)?.getAttribute('content')?.trim() ?? '');
  const parts = document.title.split(/\s[|–—·-]\s/).map((part) => part.trim());
  const titled = parts.length > 1 ? parts.at(pathname === '/' ? 0 : -1) : pathname === '/' ? parts[0] : undefined;
  return [...metas, titled ?? ''].find((name) => name !== '' && name.length <= 40) ?? hostname.replace(/^www\./, '');
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
