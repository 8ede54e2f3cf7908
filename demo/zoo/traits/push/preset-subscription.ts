import { html } from '../../../pages/html';
import type { Push } from '../../store-types';

/** A subscription is preset. */
export const presetSubscription: Push = {
  weight: 1.5,
  isPreset: true,
  preset: () =>
    html`<fieldset>
      <label
        ><input type="radio" name="plan" value="subscribe" checked /> Subscribe &amp; save 5%, delivered monthly</label
      >
      <label><input type="radio" name="plan" value="once" data-plain /> One-time purchase</label>
    </fieldset>`,
};
