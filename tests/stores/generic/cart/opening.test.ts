import { describe, expect, it } from 'vitest';
import generic from '../../../../lib/stores/adapters/generic';
import { answeringShop } from '../shop-that-answers';

/** Carts that come up when they are asked for: what opened after the press is the cart, whatever it is called. */
const line = (name: string, n = 1) =>
  `<div class="flex"><a href="/p/${name.toLowerCase()}"><span>${name}</span></a><span>$2.00</span><div><button>-</button><span>${String(n)}</span><button>+</button></div></div>`;
const home = (opener: string) =>
  `<header>${opener}</header><main><h1>Welcome</h1><div><div class="c"><a href="/p/1">Oats</a> $2.00</div></div></main><footer><a href="https://elsewhere.example/" target="_blank">Powered by a shopping cart</a><a href="/about" target="_blank">Cart software</a></footer>`;

/** Puts a part of a page into it, as the scripts of the shop do. */
function append(document: Document, html: string): void {
  const template = document.createElement('template');
  template.innerHTML = html;
  document.body.append(...template.content.childNodes);
}

const shop = (opener: string, run: (document: Document) => void) =>
  answeringShop({
    html: home(opener),
    answer: ({ url }) => (url.pathname === '/' ? { html: home(opener) } : null),
    run,
  });

describe('a cart that is opened', () => {
  const button = '<button id="b" aria-label="Open cart"><svg></svg></button>';
  const read = async (page: ReturnType<typeof shop>) =>
    (await generic.readCart(page)).lines.map(({ title, quantity }) => `${quantity} ${title}`);

  it.each([
    ['a dialog titled by a paragraph', (inside: string) => `<div role="dialog"><p>Your things</p>${inside}</div>`],
    [
      'a panel without any title',
      (inside: string) => `<div class="fixed right-0"><div>${inside}</div><a href="/pay">Pay $4.00</a></div>`,
    ],
    [
      'a drawer among other things that come up',
      (inside: string) => `<div class="backdrop"></div><section>${inside}</section>`,
    ],
  ])('is read from %s', async (_, around) => {
    const page = shop(button, (document) => {
      document.querySelector('#b')?.addEventListener('click', () => {
        append(document, around(line('Rice', 2) + line('Turmeric')));
      });
    });
    expect(await read(page)).toEqual(['2 Rice', '1 Turmeric']);
  });

  it.each(['<button id="b" aria-label="Open bag"><i></i> 2</button>', '<button id="b"><i></i> Bag (2)</button>'])(
    'is opened by what calls it a bag: %s',
    async (opener) => {
      const page = shop(`<button>Chickpeas, 2 lb bag</button>${opener}`, (document) => {
        document.querySelector('#b')?.addEventListener('click', () => {
          append(document, `<dialog open><p>Bag</p>${line('Rice', 2)}</dialog>`);
        });
      });
      expect(await read(page)).toEqual(['2 Rice']);
    },
  );

  it('is empty where a dialog holds its own cross and what was saved for later', async () => {
    const saved = `<section><h2>Saved for later (2)</h2><table><tr><td><a href="/p/rice">Rice</a></td><td>$2.00</td><td>1</td></tr><tr><td><a href="/p/oats">Oats</a></td><td>$3.00</td><td>1</td></tr></table><button>Move Rice to trolley</button></section>`;
    const page = shop(button, (document) => {
      document.querySelector('#b')?.addEventListener('click', () => {
        append(
          document,
          `<dialog open><button>×</button><p>Trolley</p><div><p>There is nothing in here yet.</p>${saved}</div></dialog>`,
        );
      });
    });
    expect(await read(page)).toEqual([]);
  });

  it('is read where it stands when its box draws it anew', async () => {
    const held = ['Rice', 'Turmeric', 'Mint'];
    const fresh = '<span>One moment</span>';
    const page = shop(`${button}<div class="box"><i></i></div>`, (document) => {
      const box = document.querySelector('.box') ?? document.body;
      const draw = (): void => {
        box.innerHTML = `<ul class="list">${held.map((name) => `<li>${line(name)}<button class="gone">Remove</button></li>`).join('') || 'Nothing in your cart'}</ul><p>Subtotal</p>`;
        for (const [at, control] of [...box.querySelectorAll('.gone')].entries())
          control.addEventListener('click', () => {
            held.splice(at, 1);
            draw();
          });
      };
      document.querySelector('#b')?.addEventListener('click', () => {
        draw();
        append(document, fresh);
      });
    });
    for (const name of ['rice', 'mint'])
      await generic.removeFromCart({ lineId: `/p/${name}`, sku: `/p/${name}`, url: null, quantity: 1, held: 1 }, page);
    expect(held).toEqual(['Turmeric']);
  });

  it('is one that was there, out of sight', async () => {
    const hidden = `${button}<div id="tray" class="tray closed" aria-hidden="true"><p>Bag</p>${line('Rice', 2)}${line('Turmeric')}</div>`;
    const page = shop(hidden, (document) => {
      document.querySelector('#b')?.addEventListener('click', () => {
        document.querySelector('#tray')?.setAttribute('class', 'tray open');
        document.querySelector('#tray')?.removeAttribute('aria-hidden');
      });
    });
    expect(await read(page)).toEqual(['2 Rice', '1 Turmeric']);
  });

  it('is pressed for again while the page’s scripts are not there yet', async () => {
    let presses = 0;
    const page = shop(button, (document) => {
      document.querySelector('#b')?.addEventListener('click', () => {
        presses += 1;
        if (presses === 3) append(document, `<div role="dialog"><p>Your cart is empty</p></div>`);
      });
    });
    expect(await read(page)).toEqual([]);
    expect(presses).toBe(3);
  });

  it('is never what leads away: another company, another window, the footer', async () => {
    const pressed: string[] = [];
    const page = shop('', (document) => {
      for (const link of document.querySelectorAll('a'))
        link.addEventListener('click', () => pressed.push(link.textContent));
    });
    await expect(generic.readCart(page)).rejects.toMatchObject({ code: 'store/element-missing' });
    expect(pressed).toEqual([]);
  });

  it('shows all of it after its own button for all was pressed', async () => {
    const opener = '<button id="b" aria-label="Cart, 3 items">3</button>';
    const page = shop(opener, (document) => {
      document.querySelector('#b')?.addEventListener('click', () => {
        if (document.querySelector('#d') !== null) return;
        append(
          document,
          `<div id="d" role="dialog"><h2>Cart</h2><div id="l">${line('Rice')}</div><button id="all">Show all 3 items</button></div>`,
        );
        document.querySelector('#all')?.addEventListener('click', () => {
          const template = document.createElement('template');
          template.innerHTML = line('Oats') + line('Turmeric');
          document.querySelector('#l')?.append(...template.content.childNodes);
          document.querySelector('#all')?.remove();
        });
      });
    });
    const cart = await generic.readCart(page);
    expect(cart.lines.map(({ title }) => title)).toEqual(['Rice', 'Oats', 'Turmeric']);
    expect(cart.isWhole).toBeUndefined();
  });

  it('shows all of it also where the button stands beside a table of lines', async () => {
    const row = (name: string): string =>
      `<tr><td><a href="/p/${name}">${name}</a></td><td>$2.00</td><td><input name="qty" value="1"></td><td><button>Remove</button></td></tr>`;
    const opener = '<button id="b" aria-label="Cart, 3 items">3</button>';
    const page = shop(opener, (document) => {
      document.querySelector('#b')?.addEventListener('click', () => {
        if (document.querySelector('#d') !== null) return;
        append(
          document,
          `<div id="d" role="dialog"><h2>Cart</h2><table><tbody id="l">${row('Rice')}${row('Oats')}</tbody></table><button id="all">Show all 3 items</button></div>`,
        );
        document.querySelector('#all')?.addEventListener('click', () => {
          document.querySelector('#all')?.remove();
          const template = document.createElement('template');
          template.innerHTML = `<table><tbody>${row('Turmeric')}</tbody></table>`;
          document.querySelector('#d')?.append(...template.content.childNodes);
        });
      });
    });
    const cart = await generic.readCart(page);
    expect(cart.lines.map(({ title }) => title)).toEqual(['Rice', 'Oats', 'Turmeric']);
    expect(cart.isWhole).toBeUndefined();
  });

  it('says so where more is in it than can be seen', async () => {
    const opener = '<button id="b" aria-label="Cart, 8 items">8</button>';
    const page = shop(opener, (document) => {
      document.querySelector('#b')?.addEventListener('click', () => {
        if (document.querySelector('#d') === null)
          append(document, `<div id="d" role="dialog"><h2>Cart</h2>${line('Rice', 2)}${line('Oats')}</div>`);
      });
    });
    expect(await generic.readCart(page)).toMatchObject({ isWhole: false, unitsTold: 8 });
  });
});
