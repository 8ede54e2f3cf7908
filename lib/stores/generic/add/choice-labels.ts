import { textOf } from '../page/visible-text';

/**
 * What a choice on a product page means: a one-time purchase, a subscription, a pack of several, an extra (donation, insurance),
 * or any other kind.
 */
export type ChoiceKind = 'once' | 'subscription' | 'several' | 'extra' | 'other';

const once =
  /\b(?:one[- ]?time|one[- ]?off|just (?:once|this)|single|individual(?:ly)?|each|buy once|once|1 (?:unit|piece|pack|item|only)|no subscription|no,? thanks|none|einmal\w*|einzel\w*|achat unique|unité|à l['’]unité|una (?:sola )?vez|compra única|unidad|singol[oa]|acquisto singolo|eenmalig\w*|enkel|per stuk|única|engångs\w*|enkelt\w*|jednoraz\w*|egyszeri)\b/iu;
const subscription =
  /\bsubscri|auto-?(?:ship|deliver|replenish|renew)|deliver(?:ed|y)? (?:every|monthly|weekly|each)|\bevery (?:\d+ )?(?:days?|weeks?|months?)|\bmonthly\b|\brecurring\b|\babo(?:nn\w*)?\b|dauerauftrag|suscri|abbonament|assinatura|prenumer|subskry/iu;
const several =
  /\b(?:case|box|carton|crate|tray|bundle|multi-?pack|pallet|kiste|karton|caisse|lot|caja|cassa|doos|kasse)s?\b(?: of)?(?: \d+)?|\b(?:pack|set|x) of \d+|\b\d{1,3}[- ]?(?:pack|pk|er[- ]?pack|count case|units)\b|\bdozen\b|\b(?:[2-9]|\d{2,3}) ?[x×]\b|^\s*x ?\d+/iu;
const extra =
  /\bdonat|charit|food ?bank|round ?up|spende|\bdon(?:ation)?\b(?!['’])|donaci|donazion|doação|insur|protect|warrant|garant|versicher|assurance|seguro|assicura|gift ?(?:wrap|box|note|message)|geschenk|emballage cadeau|priority|express|\btip\b|trinkgeld|newsletter|membership|\bclub\b|add[- ]?on|accessor/iu;

/** Names of the plain kind of a product, beside its flavours or cuts. */
const plain =
  /^(?:(?:regular|original|plain|standard|classic|normal|default|as (?:it is|is|shown|pictured)|unflavou?red|unseasoned|natur(?:al)?|uncut|klassisch|ungeschnitten|nature|naturel|classique|entier|natural|clásic[oa]|sin sabor|naturale|classic[oa]|naturell?|standaard|vanlig|almindelig|zwykły)(?: (?:kind|type|variety|style|flavou?r|cut|size))?)$/iu;

/** Whether the label names the plain kind of the product. */
export function isPlain(label: string): boolean {
  return plain.test(label.trim());
}

/** What a choice with this label means. Words for several units do not count if they are part of the product's `title`. */
export function choiceKindOf(label: string, title: string): ChoiceKind {
  if (subscription.test(label)) return 'subscription';
  if (extra.test(label)) return 'extra';
  if (several.test(label) && !several.test(title)) return 'several';
  return once.test(label) ? 'once' : 'other';
}

/** The text of a checkbox or radio button: its label, its aria-label, the text next to it, or its value. Empty if it has none. */
export function labelOf(field: Element): string {
  const id = field.getAttribute('id');
  const byId =
    id === null
      ? null
      : [...field.ownerDocument.querySelectorAll('label[for]')].find((label) => label.getAttribute('for') === id);
  const texts = [
    textOf(field.closest('label')),
    textOf(byId),
    field.getAttribute('aria-label') ?? '',
    textOf(field.nextElementSibling),
    (field.nextSibling?.textContent ?? '').trim(),
    field.getAttribute('value') ?? '',
  ];
  return texts.find((text) => text !== '') ?? '';
}
