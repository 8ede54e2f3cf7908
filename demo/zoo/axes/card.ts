import { buttonsWithoutLinks } from '../traits/card/buttons-without-links';
import { cutNames } from '../traits/card/cut-names';
import { headingCard } from '../traits/card/heading-card';
import { inFrame } from '../traits/card/in-frame';
import { linkAround } from '../traits/card/link-around';
import { namedByPicture } from '../traits/card/named-by-picture';
import { paragraphInLink } from '../traits/card/paragraph-in-link';
import { shadowRoot } from '../traits/card/shadow-root';
import { tableRows } from '../traits/card/table-rows';
import { utilityClasses } from '../traits/card/utility-classes';

/** What one product looks like in a list. */
export const cards = {
  'heading-card': headingCard,
  'link-around': linkAround,
  'utility-classes': utilityClasses,
  'paragraph-in-link': paragraphInLink,
  'table-rows': tableRows,
  'buttons-without-links': buttonsWithoutLinks,
  'shadow-root': shadowRoot,
  'in-frame': inFrame,
  'cut-names': cutNames,
  'named-by-picture': namedByPicture,
};
