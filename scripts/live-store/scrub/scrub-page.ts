import { Window } from 'happy-dom';
import type { Document, Element, Node } from 'happy-dom';
import { scrubAttributes } from './scrub-attributes';
import { isPersonal } from './areas';
import { dataIn, scrubData } from './scrub-data';
import { greetedIn } from './greeting';
import type { KnownValues } from './known';
import { struck } from './known';
import { scrubScript } from './scrub-scripts';
import { isTown, scrubText } from './scrub-text';

/** Elements without information about products or carts, or with pages of their own. */
const needless = 'style, noscript, iframe, template, object, embed, link:not([rel="canonical"]), svg > *';

/** A page with its markup and data, and without scripts, typed values, session and personal data. */
export function scrubPage(html: string, known: KnownValues): string {
  const { document } = parsed(html);
  scrubTree(document.documentElement, known);
  return `<!doctype html>\n${document.documentElement.outerHTML}\n`.replace(/\n\s*\n+/g, '\n');
}

/** The same for a part of a page. */
export function scrubFragment(html: string, known: KnownValues): string {
  const { document } = parsed(`<body>${html}</body>`);
  scrubTree(document.body, known);
  return document.body.innerHTML;
}

function parsed(html: string): { document: Document } {
  const window = new Window({ url: 'https://store.example/' });
  return { document: new window.DOMParser().parseFromString(html, 'text/html') };
}

function scrubTree(root: Element, known: KnownValues): void {
  for (const element of [...root.querySelectorAll(needless)]) element.remove();
  for (const script of [...root.querySelectorAll('script')]) {
    const isData = /json/i.test(script.getAttribute('type') ?? '');
    script.textContent = isData
      ? scrubbedJson(script.textContent, known)
      : scrubScript(script.textContent, (data) => scrubData(data, known, (markup) => scrubFragment(markup, known)));
    if (script.textContent === '' && !script.hasAttribute('src')) script.remove();
  }
  // Fields come first, because personal values found in them are removed everywhere.
  for (const element of [...root.querySelectorAll('*')])
    scrubAttributes(element, known, (markup) => scrubFragment(markup, known));
  scrubNodes(root, known, { isTheirs: false, isGreeted: false });
}

function scrubbedJson(text: string, known: KnownValues): string {
  const data = dataIn(text);
  if (data === undefined) return '';
  // Inside a script element, `<` is escaped so that no text can close it.
  return JSON.stringify(scrubData(data, known, (markup) => scrubFragment(markup, known))).replace(/</g, '\\u003c');
}

interface Passing {
  /** Whether all texts here are a person's. */
  isTheirs: boolean;
  /** Whether the text before ended in a greeting, so that a name comes next. */
  isGreeted: boolean;
}

/** Texts of account menus that every page has. */
const menu =
  /^\W*(?:(?:sign|log)[ -]?(?:in|out|up|on|off)|register|create (?:an )?account|(?:my |your )?(?:account|orders|lists?|details|profile)|(?:my )?cart|help|menu|close|change|edit|an-?melden|ab-?melden|registrieren|(?:mein )?konto|se connecter|mon compte|iniciar sesión|mi cuenta)\W*$/i;

function scrubNodes(node: Node, known: KnownValues, at: Passing): void {
  for (const child of [...node.childNodes]) {
    if (child.nodeType === 8) {
      node.removeChild(child);
    } else if (child.nodeType === 3) {
      child.textContent = scrubNode(child.textContent, node as Element, known, at);
    } else if (child.nodeType === 1) {
      const element = child as Element;
      if (element.tagName === 'SCRIPT') continue;
      const isTheirs = at.isTheirs || isPersonal(element);
      const inner = { isTheirs, isGreeted: at.isGreeted };
      scrubNodes(element, known, inner);
      at.isGreeted = inner.isGreeted;
    }
  }
}

function scrubNode(text: string, parent: Element, known: KnownValues, at: Passing): string {
  if (text.trim() === '') return text;
  const wasGreeted = at.isGreeted;
  at.isGreeted = false;
  if (parent.tagName === 'TEXTAREA') return struck;
  if (menu.test(text)) return text;
  if (at.isTheirs) return /[\p{L}\d]/u.test(text) ? struck : text;
  const isHeading = parent.closest('h1, h2, h3, h4, h5, h6') !== null;
  if (!isHeading && isTown(text)) return struck;
  const greeted = greetedIn(text, wasGreeted, isHeading);
  at.isGreeted = greeted.isOpen;
  if (greeted.name !== null && greeted.isSure) known.learn(greeted.name, true);
  return scrubText(greeted.name === null ? text : text.replace(greeted.name, struck), known);
}
