import { noPush } from '../traits/push/no-push';

/** What else a product's page would like to sell. */
export const pushes = { 'no-push': noPush };
