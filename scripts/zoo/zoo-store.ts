import type { ZooStore } from '../../demo/zoo/store-types';
import type { StoreUnderTest } from './drive/drive-notes';
import type { TrueLine } from './judge/facts';

/** The parts of a zoo store that the driver and the judge need. */
export function underTest(store: ZooStore): StoreUnderTest {
  return {
    url: `${store.origin}/`,
    sells: store.sells.map((product) => ({
      id: String(product.id),
      title: product.title,
      path: store.pieces.identity.product(product),
      least: product.min,
      step: product.step,
      ...(product.choices.length > 0 && { kinds: product.choices }),
    })),
    cart: () => store.cart().map(toTrueLine),
    cartInTab: () => store.cartInTab().map(toTrueLine),
    requests: () => store.requests.length,
    isCheckoutTouched: () => store.checkoutTouched,
    wantsMore: !store.pieces.gate.isOpen(store),
  };
}

/** A subscription to a product, or an extra, is never the product that was asked for. */
function toTrueLine({ id, title, quantity, canBeBought, kind }: ReturnType<ZooStore['cart']>[number]): TrueLine {
  const isExtra = kind === 'gift' || kind === 'fee';
  return {
    id: kind === 'product' ? String(id) : `${kind} ${String(id)}`,
    title,
    quantity,
    canBeBought,
    isExtra,
  };
}
