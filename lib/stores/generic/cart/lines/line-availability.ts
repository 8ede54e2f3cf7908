import type { CartLine } from '../../../../core/cart/cart';
import { soldOutIn } from './sold-out-line';
import { textOf } from '../../page/visible-text';

const unorderable =
  /(?<![\p{L}\p{N}])(?:(?:can ?not|can['’]t|could not) (?:currently )?be (?:ordered|bought|purchased|delivered|shipped)|not (?:currently )?(?:orderable|deliverable|for sale)|no longer (?:sold|offered|in stock)|(?:not enough|insufficient) stock|exceeds? (?:the )?(?:available )?stock|(?:please )?remove (?:this|the) (?:item|product) to (?:continue|check)|nicht (?:mehr )?(?:bestellbar|erhältlich|im sortiment)|non (?:disponible|livrable)|plus (?:disponible|en vente)|ya no (?:está )?disponible|no (?:se puede|puede) (?:pedir|comprar)|non (?:ordinabile|più disponibile)|niet (?:bestelbaar|meer leverbaar)|não disponível|kan inte beställas|kan ikke (?:købes|bestilles|kjøpes))(?![\p{L}\p{N}])/iu;

/** What the cart says about a line that cannot be ordered; an empty object if it marks none. */
export function unbuyableIn(line: {
  element: Element;
  title: string;
}): Pick<CartLine, 'isBuyable' | 'buyable' | 'complaint'> {
  const told = soldOutIn(line);
  if (told.isBuyable === false) return told;
  const complaint = unorderable.exec(textOf(line.element))?.[0];
  return complaint === undefined ? {} : { isBuyable: false, buyable: 0, complaint };
}
