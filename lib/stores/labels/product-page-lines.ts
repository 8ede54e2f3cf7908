import { LineCollector, headsByItself, tidyLine } from '../../core/offer/labels/label-lines';
import type { LabelLine } from '../../core/offer/labels/label-lines';
import { isIngredientsHeading } from '../../core/offer/labels/section-words';
import { hintsOf, isElement } from '../generic/page/visible-text';

/** Ids, classes and roles of parts of a product page that are not about its product. */
const elsewhere =
  /review|comment|testimonial|rating|question|q-?(?:and|n)-?a\b|faq|related|recommend|up-?sell|cross-?sell|also-(?:like|bought|viewed)|you-may|similar|recently|bought-together|recipe|bread-?crumb|newsletter|subscribe|mega-?menu|site-(?:header|footer)|mini-?cart|cart-drawer|cookie|blog|article-(?:list|card)|product-?(?:card|tile|grid|list\b|carousel|slider)|promo|banner/;
const otherTags = new Set([
  'NAV',
  'FOOTER',
  'ASIDE',
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'SVG',
  'SELECT',
  'IFRAME',
]);
const headingTags = /^(?:H[1-6]|DT|TH|SUMMARY|LEGEND|CAPTION|BUTTON)$/;
const inlineTags = new Set(
  'A ABBR B BDI BIG CODE DEL EM FONT I INS LABEL MARK Q S SMALL SPAN STRONG SUB SUP TIME U WBR'.split(' '),
);
/** Ids and classes of a part that holds the ingredient list without a heading. */
const listHint =
  /(?:^|\s)(?:product|pdp|tab|item|food)?[-_]*ingredients?(?:[-_]+(?:text|list|content|tab|panel|body|section|statement|info|value|pane))?(?=\s|$)/;

/**
 * The lines of text about the product on its page, folded-away parts included. Each line says whether it is a heading, a list
 * item or text.
 */
export function linesOfPage(document: Document): LabelLine[] {
  const heading = document.querySelector('main h1, h1');
  const root = heading?.closest('main, [role="main"]') ?? document.body;
  const lines = new LineCollector();
  const panels = panelsOf(root, document);
  const done = new Set<Element>();

  const walk = (element: Element, kind: LabelLine['kind']): void => {
    if (done.has(element) || isElsewhere(element, heading)) return;
    done.add(element);
    const hint = isListByName(element);
    if (hint) {
      lines.end(kind);
      lines.add('Ingredients');
      lines.end('heading');
    }
    for (const node of element.childNodes) {
      if (node.nodeType === 3) lines.add(node.textContent ?? '');
      if (!isElement(node)) continue;
      const tag = node.tagName.toUpperCase();
      const panel = panels.get(node);
      const isInline = inlineTags.has(tag) && panel === undefined && !isBlockByRole(node);
      if (isInline) {
        walk(node, kind);
        if (headsByItself(lines.current())) lines.end('heading');
        continue;
      }
      // A product may be called "Old Recipe Sauce", so its own name is not read as a heading of a recipe.
      const own =
        node === heading
          ? 'text'
          : headingTags.test(tag) || isBlockByRole(node)
            ? 'heading'
            : tag === 'LI'
              ? 'item'
              : kind;
      lines.end(kind);
      const begun = lines.count;
      walk(node, own);
      lines.end(own);
      lines.endPart(begun);
      if (panel !== undefined && !done.has(panel)) {
        walk(panel, 'text');
        lines.divide();
      }
    }
    if (hint) lines.divide();
  };
  walk(root, 'text');
  return lines.all();
}

function isBlockByRole(element: Element): boolean {
  return /^(?:tab|heading|button)$/.test(element.getAttribute('role') ?? '');
}

function isElsewhere(element: Element, heading: Element | null): boolean {
  if (otherTags.has(element.tagName.toUpperCase())) return true;
  const type = element.getAttribute('itemtype') ?? '';
  const isOther = /schema\.org\/(?:Recipe|Review|Question|Answer|ItemList|Comment)\b/i.test(type);
  if (!isOther && !elsewhere.test(hintsOf(element))) return false;
  // The part that holds the page's heading is the product's, whatever its classes say.
  return heading === null ? element.tagName !== 'BODY' && element.tagName !== 'MAIN' : !element.contains(heading);
}

function isListByName(element: Element): boolean {
  if (!listHint.test(hintsOf(element))) return false;
  const text = tidyLine(element.textContent);
  return /[,(]/.test(text) && text.length > 12 && !/^.{0,40}ingredient/i.test(text);
}

/** The panels that tabs and accordions open, keyed by their control. A panel may be anywhere on the page. */
function panelsOf(root: Element, document: Document): Map<Element, Element> {
  const panels = new Map<Element, Element>();
  for (const control of root.querySelectorAll(
    'a, button, label, summary, [role="tab"], [aria-controls], [data-target]',
  )) {
    if (!isIngredientsHeading(tidyLine(control.textContent).slice(0, 100))) continue;
    const named = ['aria-controls', 'href', 'data-target', 'data-bs-target', 'data-tab', 'data-tab-target', 'for']
      .map((name) => (control.getAttribute(name) ?? '').replace(/^.*#/, '').trim())
      .filter((id) => /^[\w:.-]{1,80}$/.test(id));
    const byId = named.map((id) => document.getElementById(id)).find((panel) => panel !== null);
    const byLabel = control.id === '' ? null : root.querySelector(`[aria-labelledby="${quotedId(control.id)}"]`);
    const panel = byId ?? byLabel ?? null;
    if (panel !== null && !panel.contains(control) && panel.matches(':not(input)')) panels.set(control, panel);
  }
  return panels;
}

/** Escapes an id for a quoted attribute selector, where only quotes, backslashes and line breaks have a meaning. */
function quotedId(id: string): string {
  return id.replace(/["\\\n]/g, (mark) => `\\${mark}`);
}
