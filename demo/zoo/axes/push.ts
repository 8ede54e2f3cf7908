import { bundleFirst } from '../traits/push/bundle-first';
import { buyNow } from '../traits/push/buy-now';
import { noPush } from '../traits/push/no-push';
import { presetCase } from '../traits/push/preset-case';
import { presetDonation } from '../traits/push/preset-donation';
import { presetSubscription } from '../traits/push/preset-subscription';

/** What else a product's page tries to sell. */
export const pushes = {
  'no-push': noPush,
  'buy-now': buyNow,
  'bundle-first': bundleFirst,
  'preset-subscription': presetSubscription,
  'preset-case': presetCase,
  'preset-donation': presetDonation,
};
