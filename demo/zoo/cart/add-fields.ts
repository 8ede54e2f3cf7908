import type { ZooStore } from '../store-types';
import type { CartChange } from './cart-state';

/** The cart changes that the fields of an add request describe. */
export function readAdd(store: ZooStore, fields: Readonly<Record<string, string>>): CartChange[] {
  const names = store.pieces.identity.fields;
  const id = Number(fields[names.product]);
  const asked = Math.floor(Number(fields[names.quantity] ?? 1)) || 0;
  const quantity = asked * Number(fields['pack'] ?? 1);
  const kind = fields['plan'] === 'subscribe' ? 'subscription' : 'product';
  const more = (fields['more'] ?? '').split(',').filter((each) => each !== '');
  const main: CartChange = { act: 'add', id, quantity, choice: fields['choice'] ?? '', kind };
  const others = more.map((each): CartChange => ({
    act: 'add',
    id: Number(each),
    quantity: 1,
    choice: '',
    kind: 'product',
  }));
  const gift: CartChange[] =
    fields['donation'] === '1' ? [{ act: 'add', id: 0, quantity: 1, choice: '', kind: 'donation' }] : [];
  return quantity > 0 ? [main, ...others, ...gift] : [];
}

/** Adds to the server's cart. `isIn`: whether anything was added. */
export function addToServer(
  store: ZooStore,
  fields: Readonly<Record<string, string>>,
): { isIn: boolean; message: string } {
  const changes = readAdd(store, fields);
  const refusals = changes.map((change) => store.change(change)).filter((refusal) => refusal !== null);
  const [first] = changes;
  const title = first?.act === 'add' ? (store.product(first.id)?.title ?? '') : '';
  const message = refusals[0] ?? (title === '' ? 'Nothing was added.' : `${title} has been added.`);
  return { isIn: changes.length > refusals.length, message };
}
