import { describe, expect, it } from 'vitest';
import generic from '../../../../lib/stores/adapters/generic';
import { furtherControls } from '../../../../lib/stores/generic/add/further-add-controls';
import { cartAddressOn } from '../../../../lib/stores/generic/cart/cart-address';
import { isRemoval } from '../../../../lib/stores/generic/cart/removal-names';
import { emptyAbroad } from '../../../../lib/stores/generic/shop-words-more-languages';
import { fixturePage } from '../../fixture-page';

/** Controls that put something in, as small shops and shops in further languages write them. */
const url = 'https://shop.example/p/rice';
const documentOf = (html: string): Document => fixturePage({ folder: 'generic', url, html }).document;

describe('what puts something in', () => {
  it.each([
    '<a href="/basket?put=40">Buy</a>',
    '<a href="/cart.php?action=add&amp;id=40">Buy</a>',
    '<a href="/warenkorb?artikel=40">Kaufen</a>',
    '<a href="/cesta?id=40">Comprar</a>',
    ...'कार्ट में डालें|टोकरी में जोड़ें|הוספה לסל|أضف إلى السلة|إضافة إلى عربة التسوق|Do košíku|Přidat do košíku|Pridať do košíka|Adaugă în coș|Adauga in cos|Sepete Ekle|SEPETE EKLE|Προσθήκη στο καλάθι|В корзину|Добавить в корзину|Додати до кошика|У кошик|Lägg i varukorg|Lägg i kundvagnen|Læg i indkøbskurv|Føj til kurv|Legg i handlevogn|Lisää ostoskoriin|Kosárba rakom|放入购物车|加到購物車|장바구니 담기|담기|かごに入れる'
      .split('|')
      .map((name) => `<button>${name}</button>`),
  ])('%s', (html) => {
    expect(furtherControls(documentOf(html))).toHaveLength(1);
  });

  it.each([
    '<a href="/cart">Buy</a>',
    '<a href="/checkout?id=40">Buy</a>',
    '<a href="/cart?checkout=1&amp;id=40">Buy</a>',
    '<a href="/cart/add?id=40&amp;buy_now=1">Buy</a>',
    '<a href="/guides/buy">Buy</a>',
    '<a href="/guides/buy?id=40">Buy</a>',
    '<a href="/basket?put=40">Buy now</a>',
    '<header><a href="/basket?put=40">Buy</a></header>',
    '<button>Buy</button>',
    '<button name="dispatch[checkout.now]">Buy</button>',
    ...'अभी खरीदें|Купить в 1 клик|Hemen al|Kup teraz|Koupit hned|바로구매|立即购买|Osta heti'
      .split('|')
      .map((name) => `<button>${name}</button>`),
  ])('and none of these: %s', (html) => {
    expect(furtherControls(documentOf(html))).toEqual([]);
  });
});

it.each(
  'हटाएं|הסרה|إزالة|Usuń z koszyka|Odebrat|Odstrániť|Șterge|Kaldır|Sepetten çıkar|Αφαίρεση|Удалить|Видалити|Radera|Slett|Poista|Töröl|移除|삭제'.split('|'),
)('“%s” takes a line out', (name) => {
  expect(isRemoval(name)).toBe(true);
}); // prettier-ignore

it.each(['Удалить все', 'Tümünü sil', 'Poista kaikki', '전체 삭제', 'Очистить корзину', 'Vysypat košík'])(
  '“%s” does not: it takes out more than a line',
  (name) => {
    expect(isRemoval(name)).toBe(false);
  },
);

it.each(
  'आपका कार्ट खाली है।|Ваша корзина пуста|Ваш кошик порожній|Košík je prázdný|Coșul tău este gol|Sepetiniz boş|Το καλάθι σας είναι άδειο|سلة التسوق فارغة|Ostoskorisi on tyhjä|Indkøbskurven er tom|Kundvagnen är tom|장바구니가 비어 있습니다'.split('|'),
)('“%s” says that nothing is in the cart', (text) => {
  expect(emptyAbroad.test(text)).toBe(true);
}); // prettier-ignore

it.each(['Koszyk', 'Košík (2)', 'Sepetim', 'Корзина 2', 'Ostoskori', 'Το καλάθι μου', '장바구니', 'Coșul meu'])(
  'a link called “%s” leads to the cart',
  (name) => {
    const html = `<header><a href="/">Shop</a><a href="/c/all">All</a><a href="/k">${name}</a></header>`;
    expect(cartAddressOn({ document: documentOf(html), url })).toBe('/k');
  },
);

it('a link that puts in is never asked for as the address of the cart', async () => {
  const shop = fixturePage({
    folder: 'generic',
    url: 'https://shop.example/',
    html: '<main><a href="/basket?put=40">This one</a></main>',
    routes: { 'GET /basket': { html: '<main><h1>Basket</h1><p>Your basket is empty.</p></main>' } },
  });
  expect((await generic.readCart(shop)).lines).toEqual([]);
  expect(shop.requests.map(({ path }) => path)).toEqual(['/basket']);
});
