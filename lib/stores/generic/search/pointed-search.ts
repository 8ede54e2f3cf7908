import { anyStore } from '../../any-store';
import { maxControlTextLength, maxControls } from '../../../core/store/page-control';
import type { PageControl } from '../../../core/store/page-control';
import { isVisitAllowed } from '../../../core/store/allowed-address';
import { isRecord } from '../../reading/json-fields';
import { absoluteUrl, currentSheet } from '../../page';
import type { Sheet, StorePage } from '../../page';
import { askSheet } from '../../request';
import type { SearchWay } from '../known/known-store';
import { isHidden, nameOf, textOf } from '../page/visible-text';
import { searchWays, wayOfForm } from './search-ways';

/** Links offered to the shopper; search boxes come before them. */
const mostLinks = 24;

/** Ways tried on the page behind a link. */
const mostWays = 3;

/** Names of boxes that are not for a search. */
const otherBox =
  /coupon|promo|voucher|gift|newsletter|subscrib|e-?mail|post.?code|zip|phone|password|user.?name|first.?name|last.?name|address|city|quantity|qty|gutschein|code/i;

/** Texts that may be personal: a greeting, an e-mail address, a number. */
const ofPerson = /^(?:hi|hello|hey|welcome|hallo|bonjour|hola|ciao|ol[áa]|hej)\b|@|\d{4}/i;

/** A control that may be pointed at, with its element. */
interface Found extends PageControl {
  readonly element: HTMLInputElement | HTMLAnchorElement;
}

/**
 * With `told` = null: lists the controls of the page that may lead to its search; none that pays, signs in or belongs to an
 * account. Otherwise `told` is a control the shopper pointed at and a query: tries the search behind it, with the usual proof.
 * False if it is no search, or if the page now has another control with that id.
 */
export async function point(told: unknown, page: StorePage): Promise<PageControl[] | boolean> {
  const sheet = currentSheet(page);
  const controls = foundOn(sheet);
  if (told === null) return controls.map(({ id, role, text }) => ({ id, role, text }));
  if (!isPointed(told)) return false;
  const found = controls.find(({ id }) => id === told.control.id);
  if (found === undefined || found.role !== told.control.role || found.text !== told.control.text) return false;
  return page.part(anyStore).tryWays(await waysBy(found, sheet, page), told.query, page);
}

/** Checks the shape only; the control is then compared with those of the page. */
function isPointed(told: unknown): told is { control: PageControl; query: string } {
  return isRecord(told) && isRecord(told.control) && typeof told.query === 'string' && told.query !== '';
}

async function waysBy({ element }: Found, sheet: Sheet, page: StorePage): Promise<SearchWay[]> {
  if (!isLink(element)) return element.form === null ? [] : wayOfForm(element.form, element, sheet.url);
  const address = absoluteUrl(element.getAttribute('href'), sheet.url);
  if (address === null) return [];
  const there = await askSheet(page, address.href, { accept: [404, 410] });
  const told = searchWays(there);
  const byBox = boxesOf(there).flatMap((box) => (box.form === null ? [] : wayOfForm(box.form, box, there.url)));
  return [...told, ...byBox].slice(0, mostWays);
}

function foundOn(sheet: Sheet): Found[] {
  const boxes = boxesOf(sheet).map((element) => ({ role: 'box' as const, text: wordsOfBox(element), element }));
  const links = linksOf(sheet).map((element) => ({ role: 'link' as const, text: shortened(nameOf(element)), element }));
  return [...boxes, ...links.slice(0, mostLinks)]
    .slice(0, maxControls)
    .map((control, at) => ({ ...control, id: at + 1 }));
}

/** Text boxes in forms that stay on the store and do not belong to an account. */
function boxesOf({ document, url }: Sheet): HTMLInputElement[] {
  const { origin } = new URL(url);
  return [...document.querySelectorAll('input')].filter((input) => {
    const { form } = input;
    const action = absoluteUrl(form?.getAttribute('action'), url);
    return (
      /^(?:search|text|)$/i.test(input.getAttribute('type') ?? '') &&
      (input.getAttribute('name') ?? '') !== '' &&
      !isHidden(input) &&
      form?.querySelector('input[type="password"], input[type="email"]') === null &&
      action !== null &&
      isVisitAllowed(action.href, origin) &&
      !ofPerson.test(wordsOfBox(input)) &&
      !otherBox.test(`${input.name} ${wordsOfBox(input)}`)
    );
  });
}

/** Links to other pages of the store, each address once. Links with a price are products and left out. */
function linksOf({ document, url }: Sheet): HTMLAnchorElement[] {
  const { origin } = new URL(url);
  const seen = new Set([url.split('#')[0] ?? url]);
  const all = [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].filter((link) => {
    const address = absoluteUrl(link.getAttribute('href'), url)?.href.split('#')[0] ?? null;
    if (address === null || seen.has(address) || !isVisitAllowed(address, origin) || isHidden(link)) return false;
    const name = nameOf(link);
    if (name === '' || name.length > maxControlTextLength || ofPerson.test(name) || /\d[.,]\d\d/.test(textOf(link)))
      return false;
    seen.add(address);
    return true;
  });
  // Navigation links come first.
  const isAbout = (link: Element): boolean =>
    link.closest('header, nav, [role="navigation"], [role="search"]') !== null;
  return [...all.filter(isAbout), ...all.filter((link) => !isAbout(link))];
}

function wordsOfBox(input: HTMLInputElement): string {
  const button = input.form?.querySelector('button, input[type="submit"]') ?? null;
  const label = input.closest('label') ?? (input.id === '' ? null : labelOf(input));
  const words = [
    textOf(label),
    nameOf(input),
    input.getAttribute('placeholder') ?? '',
    button === null ? '' : nameOf(button),
  ];
  return shortened([...new Set(words.filter((word) => word !== ''))].join(', '));
}

function labelOf(input: HTMLInputElement): Element | null {
  return (
    [...input.ownerDocument.querySelectorAll('label[for]')].find((one) => one.getAttribute('for') === input.id) ?? null
  );
}

function shortened(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, maxControlTextLength).trim();
}

function isLink(element: Element): element is HTMLAnchorElement {
  return element.tagName === 'A';
}
