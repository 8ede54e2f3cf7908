import { findPrices } from '../../../core/offer/price-text';
import { addControls, quantityField } from './add-control';
import { textOf } from '../page/visible-text';
import { isPlain, choiceKindOf, labelOf } from './choice-labels';
import { allowedQuantity } from './allowed-quantity';
import type { Refusal } from './refusal';

/** The settings of a product page that are needed before its add control is used. */
export interface PurchaseOptions {
  /** Fields to fill, with their values. */
  readonly values: ReadonlyMap<Element, string>;
  /** Checkboxes and radio buttons to set (true) or to clear (false). */
  readonly ticks: ReadonlyMap<Element, boolean>;
  /** Units that one press adds. */
  readonly amount: number;
  readonly field: Element | null;
  /** A sentence for the shopper if the store's rules changed the quantity; null otherwise. */
  readonly said: string | null;
}

const placeholder =
  /^(?:-+|–+|\.{3}|…)?\s*(?:(?:please )?(?:choose|select|pick)\b.*|bitte .*|(?:auswählen|wählen)\b.*|choisi\w*.*|sélectionn\w*.*|elige\b.*|elija\b.*|selecci\w*.*|scegli\b.*|selezion\w*.*|kies\b.*|maak een keuze.*|escolh\w*.*|välj\b.*|vælg\b.*|velg\b.*|wybierz\b.*|válassz\b.*)?\s*(?:-+|–+|\.{3}|…)?$/iu;

/** Kinds named in one sentence at most. */
const mostNamed = 6;

/** The sentence that says that a kind must be chosen, and names the kinds. */
function kindNeeded(kinds: readonly string[]): string {
  const names = kinds.map((kind) => kind.trim()).filter((kind) => kind !== '' && kind.length <= 40);
  if (names.length < 2) return 'This product comes in kinds to choose from. Choose one on its page.';
  const more = names.length > mostNamed ? ` and ${String(names.length - mostNamed)} more` : '';
  return `This product comes in kinds to choose from: ${names.slice(0, mostNamed).join(', ')}${more}. Choose one on its page.`;
}

/**
 * The settings with which a product page adds exactly this product, as a one-time purchase, in the wanted quantity. Preset
 * choices nobody asked for (a subscription, a case of twelve, a donation) are replaced by the single article or cleared. If that
 * is not possible, or a kind must be chosen first, returns a Refusal.
 */
export function purchaseOptionsFor(control: Element, title: string, wanted: number): PurchaseOptions | Refusal {
  const scope = fieldsAround(control);
  const field = quantityField(control) ?? numberListBy(control, scope);
  const values = new Map<Element, string>();
  const ticks = new Map<Element, boolean>();
  for (const group of radioGroups(scope)) {
    const refusal = settleRadios(group, title, ticks);
    if (refusal !== null) return { refusal };
  }
  for (const box of scope.querySelectorAll('input[type="checkbox"]')) {
    if (!isTicked(box)) continue;
    const label = labelOf(box);
    if (choiceKindOf(label, title) !== 'other' || findPrices(label, null).length > 0) ticks.set(box, false);
  }
  for (const select of scope.querySelectorAll('select')) {
    if (select === field) continue;
    const refusal = settleSelect(select, title, values);
    if (refusal !== null) return { refusal };
  }
  const amount = allowedQuantity(field, textOf(scope), wanted);
  if ('refusal' in amount) return amount;
  if (field !== null) values.set(field, String(amount.amount));
  return { values, ticks, field, amount: field === null ? 1 : amount.amount, said: amount.said };
}

/** A select without a name that offers 1, 2, 3 and so on, if it is the only one near the control. */
function numberListBy(control: Element, scope: Element): Element | null {
  const isHowMany = (select: Element): boolean => {
    const numbers = [...select.querySelectorAll('option')].map((option) => Number(option.textContent.trim()));
    return numbers.length > 1 && numbers.every((number, at) => number === at + (numbers[0] === 0 ? 0 : 1));
  };
  for (let at: Element | null = control, steps = 0; at !== null && steps < 6; at = at.parentElement, steps += 1) {
    const lists = [...at.querySelectorAll('select')].filter(isHowMany);
    if (lists.length > 0) return lists.length === 1 ? (lists[0] ?? null) : null;
    if (at === scope && scope.tagName === 'FORM') break;
    if (/^(?:MAIN|BODY)$/.test(at.tagName)) break;
  }
  return null;
}

/**
 * The part of the page that holds a control's fields: its form, or the nearest parts around it up to one with a second add
 * control.
 */
function fieldsAround(control: Element): Element {
  const form = control.closest('form');
  if (form !== null) return form;
  let scope = control;
  for (let at = control.parentElement, steps = 0; at !== null && steps < 5; at = at.parentElement, steps += 1) {
    if (/^(?:MAIN|BODY)$/.test(at.tagName) || addControls(at).length > 1) break;
    scope = at;
    if (at.querySelector('h1') !== null) break;
  }
  return scope;
}

function radioGroups(scope: Element): Element[][] {
  const groups = new Map<string, Element[]>();
  for (const radio of scope.querySelectorAll('input[type="radio"]')) {
    if (radio.hasAttribute('disabled')) continue;
    const name = radio.getAttribute('name') ?? '';
    groups.set(name, [...(groups.get(name) ?? []), radio]);
  }
  return [...groups.values()];
}

/** Whether a checkbox or radio button is set: by its property on a running page, by its attribute on a fetched one. */
function isTicked(field: Element): boolean {
  const live: unknown = 'checked' in field ? field.checked : null;
  return typeof live === 'boolean' ? live : field.hasAttribute('checked');
}

function settleRadios(group: readonly Element[], title: string, ticks: Map<Element, boolean>): string | null {
  const options = group.map((radio) => ({ radio, label: labelOf(radio), kind: choiceKindOf(labelOf(radio), title) }));
  const chosen = options.find(({ radio }) => isTicked(radio));
  if (chosen !== undefined && (chosen.kind === 'once' || chosen.kind === 'other')) return null;
  const singles = options.filter(({ kind }) => kind === 'once');
  const plain = options.filter(({ kind }) => kind === 'other');
  const named = plain.filter(({ label }) => isIn(label, title));
  const asItIs = plain.filter(({ label }) => isPlain(label));
  const best = onlyOf(singles) ?? onlyOf(named) ?? onlyOf(asItIs) ?? onlyOf(plain);
  // Nothing was preset: a single radio button needs no choice; several are kinds to choose from.
  const labels = plain.map(({ label }) => label);
  if (best === undefined) return chosen === undefined && options.length < 2 ? null : refusalFor(chosen?.kind, labels);
  for (const { radio } of options) ticks.set(radio, radio === best.radio);
  return null;
}

function settleSelect(select: Element, title: string, values: Map<Element, string>): string | null {
  const options = [...select.querySelectorAll('option')].filter((option) => !option.hasAttribute('disabled'));
  const live: unknown = 'value' in select ? select.value : null;
  const chosen =
    [...select.querySelectorAll('option')].find((option) => typeof live === 'string' && valueOf(option) === live) ??
    select.querySelector('option[selected]') ??
    options[0];
  if (chosen === undefined || options.length === 0) return null;
  const words = (option: Element): string => textOf(option) || (option.getAttribute('value') ?? '');
  const isOpen = placeholder.test(words(chosen)) || valueOf(chosen) === '';
  const kind = choiceKindOf(words(chosen), title);
  if (!isOpen && (kind === 'once' || kind === 'other')) return null;
  const real = options.filter((option) => valueOf(option) !== '' && !placeholder.test(words(option)));
  const singles = real.filter((option) => choiceKindOf(words(option), title) === 'once');
  const named = real.filter((option) => isIn(words(option), title));
  const plain = real.filter((option) => choiceKindOf(words(option), title) === 'other');
  const asItIs = plain.filter((option) => isPlain(words(option)));
  const best = onlyOf(singles) ?? onlyOf(named) ?? onlyOf(asItIs) ?? onlyOf(isOpen ? real : plain);
  if (best === undefined) return refusalFor(isOpen ? undefined : kind, plain.map(words));
  values.set(select, valueOf(best));
  return null;
}

function onlyOf<T>(list: readonly T[]): T | undefined {
  return list.length === 1 ? list[0] : undefined;
}

function valueOf(option: Element): string {
  return option.getAttribute('value') ?? option.textContent.trim();
}

function isIn(label: string, title: string): boolean {
  const words = label.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const name = ` ${(title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `;
  return words.length > 0 && name.includes(` ${words.join(' ')} `);
}

function refusalFor(kind: ReturnType<typeof choiceKindOf> | undefined, kinds: readonly string[]): string {
  if (kind === 'subscription')
    return 'The store sells it here by subscription only. Put it in on its page if you want that.';
  if (kind === 'several') return 'The store sells it here by the case only. Put it in on its page if you want that.';
  if (kind === 'extra') return 'The store puts something else in with it. Put it in on its page if you want that.';
  return kindNeeded(kinds);
}
