import { html, scriptJson } from '../../../pages/html';
import { searchStart } from '../../pages/front';
import type { Search } from '../../store-types';
import { getForm } from './get-form';

/** Structured data states the address of the search, with `&` escaped as in HTML, as every WooCommerce does. */
export const escapedAddress: Search = {
  ...getForm,
  weight: 3,
  head(store) {
    const address = `${store.origin}${searchStart(store)}{search_term_string}&ref=site`.replaceAll('&', '&amp;');
    const target = { '@type': 'EntryPoint', urlTemplate: address };
    const action = { '@type': 'SearchAction', target, 'query-input': 'required name=search_term_string' };
    const site = { '@context': 'https://schema.org', '@type': 'WebSite', url: store.origin, potentialAction: action };
    return html`<script type="application/ld+json">
      ${scriptJson(site)}
    </script>`;
  },
};
