import { html } from '../../../pages/html';
import type { Push } from '../../store-types';

/** A case of twelve is preset. */
export const presetCase: Push = {
  weight: 1,
  isPreset: true,
  preset: () =>
    html`<fieldset>
      <label><input type="radio" name="pack" value="12" checked /> Case of 12</label>
      <label><input type="radio" name="pack" value="1" data-plain /> Single</label>
    </fieldset>`,
};
