import { scrubAddress } from './scrub-address';
import { scrubData } from './scrub-data';
import { KnownValues } from './known';
import { scrubFragment, scrubPage } from './scrub-page';
import { scrubText } from './scrub-text';

/**
 * Removes personal and session data from a captured store. Everything captured has to be learned first, because a name found in
 * one answer is removed from all pages.
 */
export interface Scrubber {
  learnPage(html: string): void;
  learnData(data: unknown): void;
  page(html: string): string;
  data(value: unknown): unknown;
  address(address: string): string;
  text(text: string): string;
}

/** `strike`: further words to remove, from the person at the terminal. */
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
