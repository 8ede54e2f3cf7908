import { describe, expect, it } from 'vitest';
import { newScrubber } from '../../../scripts/live-store/scrub/scrubber';

/** A shopper nobody is, and what a store's pages and answers may say of her. */
const uuid = '3f2b8c1e-9d4a-4e6f-8a7b-5c0d1e2f3a4b';
const hex = 'a8f5f167f44f4964e6c998dee827110c';
const jwt =
  'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6Ik1hcmd1ZXJpdGUifQ.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9PlFUP0THsR8U';
const random = 'Zk9-xQ27TyLmA0vWc3RbNs8JdHgEf5Pu';

const page = (body: string, head = ''): string =>
  `<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`;

/** The page as it is kept, after all of it was looked over for what belongs to a person. */
function keptOf(html: string, strike: readonly string[] = []): string {
  const scrubber = newScrubber(strike);
  scrubber.learnPage(html);
  return scrubber.page(html);
}

describe('of a page is not kept', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'an e-mail in a text',
      '<p>Signed in as marguerite.o+shop@mail.example.co.uk</p>',
      ['marguerite.o', 'mail.example'],
    ],
    ['an e-mail in entities', '<p>marguerite&#64;mail.example</p>', ['marguerite', 'mail.example']],
    ['an e-mail in an address', '<a href="/account?login=marguerite%40mail.example">Account</a>', ['marguerite']],
    ['an e-mail in a mailto', '<a href="mailto:marguerite@mail.example?subject=x">write</a>', ['marguerite']],
    [
      'an e-mail in an attribute',
      '<div data-user="marguerite@mail.example" title="marguerite@mail.example"></div>',
      ['marguerite'],
    ],
    ['a greeting', '<span>Hi, Marguerite</span>', ['Marguerite']],
    ['a greeting with two names', '<b>Welcome back, Marguerite O’Connell!</b>', ['Marguerite', 'Connell']],
    ['a greeting across elements', '<span>Hello, <b>Marguerite</b></span>', ['Marguerite']],
    ['a greeting in German', '<a>Hallo Marguerite</a>', ['Marguerite']],
    [
      'a greeting in an attribute',
      '<button aria-label="Hi Marguerite, open account menu">Menu</button>',
      ['Marguerite'],
    ],
    [
      'a name known from a field, elsewhere',
      '<input name="firstName" value="Marguerite"><p>Marguerite’s list</p>',
      ['Marguerite'],
    ],
    [
      'a field of a person',
      '<input autocomplete="family-name" value="Achterberg"><input id="shipping-city" value="Oude Pekela">',
      ['Achterberg', 'Oude Pekela'],
    ],
    [
      'a text field of an address',
      '<textarea name="delivery_instructions">Ring at Achterberg, 2nd floor</textarea>',
      ['Achterberg'],
    ],
    [
      'a chosen address',
      '<select name="address_id"><option selected>Home, 12 Elm Street</option></select>',
      ['12 Elm', 'Home, '],
    ],
    [
      'an area that tells of the account',
      '<div class="account-menu__details"><p>Achterberg</p><p>Gold member</p></div>',
      ['Achterberg'],
    ],
    [
      'an area that tells where to deliver',
      '<div data-testid="delivery-address">5 Rue de la Paix, Lyon</div>',
      ['Rue de la Paix', 'Lyon'],
    ],
    [
      'a street with its town',
      '<p>1428 Elm Street, Springwood, OH 45501</p>',
      ['1428', 'Elm Street', 'Springwood', '45501'],
    ],
    ['a short street with its flat', '<p>77 W Hudson St Apt 4B, New York, NY 10013</p>', ['Hudson', '10013']],
    ['a German address', '<p>Hauptstraße 17, 10115 Berlin</p>', ['Hauptstraße', '10115']],
    ['a postcode, British', '<p>Delivering to SW1A 2AA</p>', ['SW1A', '2AA']],
    ['a postcode, Canadian', '<button>M5V 3L9</button>', ['M5V', '3L9']],
    ['a postcode, American, by its word', '<button>ZIP code: 98109</button>', ['98109']],
    [
      'a postcode, by where it stands',
      '<button>Deliver to 98109</button><span>Shopping at 2000 Sydney</span>',
      ['98109', '2000'],
    ],
    ['a postcode with its state', '<span>Seattle, WA 98109-1234</span>', ['98109', '1234']],
    ['a postcode in an address', '<a href="/store?zip=98109&postal_code=10115&store=4">Store</a>', ['98109', '10115']],
    [
      'a postcode in a field',
      '<input name="zip" value="98109"><input placeholder="Postleitzahl" value="10115">',
      ['98109', '10115'],
    ],
    ['a phone, American', '<p>(206) 555-0142 or 206.555.0143 or +1 206 555 0144</p>', ['555']],
    [
      'a phone, British and German',
      '<p>020 7946 0958</p><p>+49 30 901820</p><p>+44 (0)161 496 0123</p>',
      ['7946', '901820', '496 0123'],
    ],
    ['a phone in a link', '<a href="tel:+12065550142">Call</a>', ['2065550142']],
    ['a token in a meta', `<p>x</p><meta name="csrf-token" content="abc123">`, ['abc123']],
    [
      'a token in a hidden field',
      '<input type="hidden" name="authenticity_token" value="q"><input type="hidden" name="_wpnonce" value="9a8b7c6d5e"><input type="hidden" name="form_key" value="Ab1">',
      ['9a8b7c6d5e', '"Ab1"', 'value="q"'],
    ],
    ['a token without a name', `<div data-x="${random}"></div><a href="/c/${hex}">x</a>`, [random, hex]],
    ['a token of three parts', `<div data-auth="${jwt}"></div><p>${jwt}</p>`, ['eyJ', 'dozjgNry']],
    [
      'a session in an address',
      '<a href="/p?id=4&PHPSESSID=q1w2&osCsid=zz9">x</a><a href="/p;jsessionid=AB12?id=4">x</a>',
      ['q1w2', 'zz9', 'AB12'],
    ],
    [
      'a basket’s own number',
      `<form action="/baskets/${uuid}/items"></form><div data-basket-id="${uuid.toUpperCase()}"></div>`,
      [uuid, uuid.toUpperCase()],
    ],
    [
      'data in an attribute',
      `<div data-props="{&quot;user&quot;:{&quot;firstName&quot;:&quot;Marguerite&quot;,&quot;phone&quot;:&quot;2065550142&quot;},&quot;csrfToken&quot;:&quot;t1&quot;}"></div>`,
      ['Marguerite', '2065550142', '"t1"', ';t1&'],
    ],
    [
      'data in a script',
      '<script id="__NEXT_DATA__" type="application/json">{"props":{"viewer":{"givenName":"Marguerite"},"xsrf":"t1"}}</script>',
      ['Marguerite', 't1'],
    ],
    [
      'data in a script that assigns it',
      '<script>window.__STATE__ = {"customer":{"name":"Achterberg","zip":"98109"},"products":[]};</script>',
      ['Achterberg', '98109'],
    ],
    [
      'data in a text of data',
      `<script type="application/json">{"state":"{\\"customer\\":{\\"lastName\\":\\"Achterberg\\"}}"}</script><p>Achterberg</p>`,
      ['Achterberg'],
    ],
    [
      'what scripts do',
      '<script>dataLayer.push({email:"m@x.example"})</script><a onclick="go()" href="javascript:go()">x</a>',
      ['m@x', 'onclick', 'javascript:'],
    ],
    ['a comment', '<!-- rendered for Marguerite at 10.1.2.3 --><p>x</p>', ['Marguerite', '10.1.2.3']],
    [
      'a page in an attribute, a template, a noscript',
      '<iframe srcdoc="<p>m@x.example</p>"></iframe><template><p>m@x.example</p></template><noscript><img src="/px?e=m@x.example"></noscript>',
      ['m@x'],
    ],
    [
      'an address of the network, a place on earth',
      '<p>Your IP: 203.0.113.77</p><div data-lat="47.620422" data-lng="-122.349358"></div>',
      ['203.0.113', '47.620422', '122.349358'],
    ],
    [
      'a number of a loyalty card or an order',
      '<p>Clubcard number: 6340 0412 3456 7890</p><a href="/orders/1?orderId=998877665">Order no. 998877665</a>',
      ['6340', '7890', '998877665'],
    ],
    ['a card', '<p>Visa ending in 4242</p><p>4111 1111 1111 1111</p>', ['4242', '4111']],
    ['a birthday', '<input type="date" name="birthDate" value="1984-03-05">', ['1984-03-05']],
  ])('%s', (_, body, gone) => {
    const kept = keptOf(page(body));
    for (const part of gone) expect(kept).not.toContain(part);
  });

  it.each([
    [
      'the words to strike, however they are written',
      '<p>ELM STREET</p><a href="/x?s=Elm%20Street">x</a><a href="/x?s=elm+street">x</a><p>Elm&nbsp;Street</p><p>Elm  Street</p>',
      /elm/i,
    ],
    ['a word to strike in an attribute', '<img alt="Portrait of Jøsefina" data-n="JØSEFINA">', /sefina/i],
  ])('%s', (_, body, gone) => {
    expect(keptOf(page(body), ['Elm Street', 'Jøsefina'])).not.toMatch(gone);
  });
});

describe('of a page is kept', () => {
  it.each([
    '<h3>Organic Basmati Rice 2 x 500 g</h3>',
    '<h3>16 Oz Rocky Road Ice Cream</h3>',
    '<h3>12 Oz Dr Pepper 12 Pack</h3>',
    '<h3>6 Milky Way Bars</h3>',
    '<h3>4 Brioche Buns St Pierre</h3>',
    '<h3>Large White Eggs, 18 Ct</h3>',
    '<h3>Hello Panda Chocolate Cookies</h3>',
    '<h3>Hello Fresh Basil</h3>',
    '<h3>Welcome Dough Bread 750 g</h3>',
    '<p>EAN 4006381333931, UPC 041220576463, item GRN-107</p>',
    '<span>$12,345.67</span>',
    '<span>1,299.00 kr</span>',
    '<span>3 for 2000 points</span>',
    '<span>64 fl oz ($0.07/fl oz)</span>',
    '<span>1000 ML</span>',
    '<a href="/p/long-grain-basmati-rice-2-x-500-g-organic-id-0001">x</a>',
    '<a href="/index.php?route=product/product&amp;product_id=98109">x</a>',
    '<a href="/gp/product/B07XYZ1234?ref=sr_1_2">x</a>',
    '<div class="product-card" data-sku="98109" data-product-id="20000555"><button aria-label="Add Milk to cart">Add</button></div>',
    '<input name="quantity" type="number" value="2" min="1" step="1">',
    '<input type="hidden" name="product_id" value="98109">',
    '<input type="hidden" name="add-to-cart" value="4711">',
    '<form action="/search" method="get"><input type="search" name="q" placeholder="Search products"></form>',
    '<select name="variant"><option value="1" selected="">500 g</option></select>',
    '<p>Street Tacos Seasoning</p>',
    '<p>Name: Oat Milk</p>',
    '<p>Delivery in 2 days</p>',
    '<span class="badge">3</span>',
  ])('%s', (body) => {
    expect(keptOf(page(body))).toContain(body);
  });

  it('data of products in scripts, as data', () => {
    const kept = keptOf(
      page(
        '<script>window.__STATE__ = {"products":[{"id":"98109","name":"Oat Milk","price":3.99,"city":"x"}]};</script>',
        '<script type="application/ld+json">{"@type":"Product","name":"Oat Milk","gtin13":"4006381333931","offers":{"price":"3.99"}}</script>',
      ),
    );
    for (const part of [
      '"name":"Oat Milk"',
      '"gtin13":"4006381333931"',
      '"price":"3.99"',
      'window.__STATE__',
      '"id":"98109"',
    ])
      expect(kept).toContain(part);
  });

  it('the same thing under the same other name, on every page, in every answer and in every address', () => {
    const scrubber = newScrubber([]);
    const html = page(`<div data-cart="${uuid}"></div>`);
    const answer = { cart: { id: uuid, lines: [{ id: '9c858901-8a57-4791-81fe-4c455b099bc9', name: 'Milk' }] } };
    scrubber.learnPage(html);
    scrubber.learnData(answer);
    const inPage = /data-cart="([^"]+)"/.exec(scrubber.page(html))?.[1];
    const data = scrubber.data(answer) as typeof answer;
    expect(data.cart.id).toBe(inPage);
    expect(data.cart.lines[0]?.id).not.toBe(inPage);
    expect(inPage).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(scrubber.address(`https://shop.example/api/carts/${uuid}/items?zip=98109&q=milk`)).toBe(
      `https://shop.example/api/carts/${inPage ?? ''}/items?zip=scrubbed&q=milk`,
    );
    expect(data.cart.lines[0]?.name).toBe('Milk');
  });
});

describe('of data', () => {
  const dataOf = (data: unknown, strike: readonly string[] = []): unknown => {
    const scrubber = newScrubber(strike);
    scrubber.learnData(data);
    return scrubber.data(data);
  };

  it('nothing of a person is kept, at any depth, and the shape is', () => {
    const data = {
      me: { firstName: 'Marguerite', last_name: 'Achterberg', isPrime: true, orders: [{ id: 17, total: 3.5 }] },
      deliveryAddress: { line1: '12 Elm Street', town: 'Springwood', location: { lat: 47.6, lng: -122.3 } },
      'shipping-postcode': '98109',
      mobile: 2065550142,
      slots: [{ note: 'For Marguerite Achterberg, call 206-555-0142' }],
      csrf: 'abc',
      access_token: 'def',
      sessionId: 'ghi',
      loyaltyCardNumber: '634004123456',
      customerEmail: 'm@x.example',
      reviews: [{ author: 'Jane D.', reviewer_name: 'Jane', stars: 5 }],
    };
    const kept = dataOf(data);
    const text = JSON.stringify(kept);
    for (const gone of [
      'Marguerite',
      'Achterberg',
      'Elm',
      'Springwood',
      '47.6',
      '98109',
      '2065550142',
      '555',
      '"abc"',
      'def',
      'ghi',
      '634004',
      'm@x',
      'Jane',
    ])
      expect(text).not.toContain(gone);
    expect(Object.keys(kept as object)).toEqual(Object.keys(data));
    expect(kept).toMatchObject({ me: { isPrime: true, orders: [{}] }, reviews: [{ stars: 5 }] });
  });

  it('all that is of products is kept as it is', () => {
    const data = {
      products: [
        {
          id: 'OAT-1',
          name: 'Oat Milk',
          brand: { name: 'Oatly', displayName: 'Oatly' },
          description: 'Keep cool. Contact with air…',
          gtin: '4006381333931',
          productAddressable: true,
          cardType: 'product',
          orderLimit: 12,
          orderQuantity: { min: 1, max: 12 },
          price: { amount: 399, currencyCode: 'USD' },
          url: '/p/oat-milk-1-l',
          sessionOffer: false,
          image: { src: 'https://cdn.shop.example/i/oat-milk_400x400.jpg' },
          tokens: [],
          ratings: { customerRating: 4.6, count: 98109 },
          categoryName: 'Dairy',
          storeName: 'Corner Shop',
        },
      ],
      pagination: { next: 'page=2', pageNumber: 1 },
    };
    expect(dataOf(data)).toEqual(data);
  });

  it('words to strike go wherever they stand, and what the shop calls a product is its own', () => {
    expect(dataOf({ a: ['For Jane Doe'], b: { title: 'Janes Krazy Salt' } }, ['Jane Doe'])).toEqual({
      a: ['For scrubbed'],
      b: { title: 'Janes Krazy Salt' },
    });
  });
});

describe('of addresses', () => {
  const scrubber = newScrubber(['Elm Street']);
  it.each([
    ['https://shop.example/search?q=oat+milk&page=2', 'https://shop.example/search?q=oat+milk&page=2'],
    ['/search?keyword=milk&token=abc', '/search?keyword=milk&token=scrubbed'],
    ['/api/products?email=m%40x.example&sort=asc', '/api/products?email=scrubbed&sort=asc'],
    [
      '/x?next=%2Faccount%3Fsid%3Dabc&lat=47.62&lon=-122.34',
      '/x?next=%2Faccount%3Fsid%3Dscrubbed&lat=scrubbed&lon=scrubbed',
    ],
    ['/users/m@x.example/cart', '/users/person@example.com/cart'],
    ['/near/Elm%20Street', '/near/scrubbed'],
    ['/p/4006381333931', '/p/4006381333931'],
    ['/x#access_token=abc&state=1', '/x#access_token=scrubbed&state=1'],
    ['http://jane:secret@shop.example/', 'http://shop.example/'],
    ['not an address', 'not an address'],
  ])('%s', (given, kept) => {
    expect(scrubber.address(given)).toBe(kept);
  });
});
