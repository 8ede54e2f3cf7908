import type { Wording } from '../../trait-types';

/** Only 'Add', as grocers' apps write. */
export const bareAdd: Wording = { weight: 2, add: 'Add', cart: 'Trolley' };
