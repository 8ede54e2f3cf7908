import { html } from '../../../pages/html';
import type { Push } from '../../store-types';

/** A donation is ticked in advance. */
export const presetDonation: Push = {
  weight: 1,
  isPreset: true,
  preset: () =>
    html`<label><input type="checkbox" name="donation" value="1" checked /> Add $1.00 for the food bank</label>`,
};
