import { scrubAddress } from './scrub-address';
import { scrubData } from './scrub-data';
import { KnownValues } from './known';
import { scrubFragment, scrubPage } from './scrub-page';
import { scrubText } from './scrub-text';

/**
 * Takes people and sessions out of what is kept of a store. Everything captured is to be learned first: a name that one answer tells is then
 * struck in all the pages.
 */
export interface Scrubber {
  learnPage(html: string): void;
  learnData(data: unknown): void;
  page(html: string): string;
  data(value: unknown): unknown;
  address(address: string): string;
  text(text: string): string;
}

/** `strike`: words the person at the terminal wants struck. */
export function newScrubber(strike: readonly string[]): Scrubber {
  const known = new KnownValues(strike);
  const markup = (html: string): string => scrubFragment(html, known);
  const scrubber: Scrubber = {
    learnPage: (html) => void scrubPage(html, known),
    learnData: (data) => void scrubData(data, known, markup),
    page: (html) => scrubPage(html, known),
    data: (value) => scrubData(value, known, markup),
    address: (address) => scrubAddress(address, known),
    text: (text) => scrubText(text, known),
  };
  return scrubber;
}
