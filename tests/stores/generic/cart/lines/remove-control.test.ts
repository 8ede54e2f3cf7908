import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { removeControlOf } from '../../../../../lib/stores/generic/cart/lines/line-controls';

const window = new Window();
function lineOf(html: string): Element {
  const document = new window.DOMParser().parseFromString(html, 'text/html') as unknown as Document;
  const line = document.body.firstElementChild;
  if (line === null) throw new Error('No line.');
  return line;
}

describe('what takes a line out of a cart', () => {
  it.each([
    [
      'a form of its own beside the one that sets the number, sent to one address',
      `<div><form action="/cart/change"><input type="number" name="set" value="1"><button>Update</button></form>
       <form action="/cart/change"><input type="hidden" name="set" value="0"><button id="out">Remove</button></form></div>`,
    ],
    [
      'a nameless button in a form to such an address',
      `<div><form action="/cart/change"><input type="number" name="n" value="2"><button>OK</button></form>
       <form action="/cart/remove"><button id="out"><svg></svg></button></form></div>`,
    ],
    [
      'a nameless link whose address says so, beside a button that sends the numbers',
      `<div><form action="/cart?do=update"><input type="number" name="n[]" value="2"><button><i class="fa-sync"></i></button>
       <a id="out" href="/cart?item=7&action=remove_product"><i class="fa-times"></i></a></form></div>`,
    ],
  ])('%s', (_, html) => {
    expect(removeControlOf(lineOf(html))?.id).toBe('out');
  });

  it('is no nameless button whose picture says that it sends the numbers', () => {
    const html =
      '<div><form action="/c"><input type="number" name="n" value="2"><button><i class="fa-refresh"></i></button></form></div>';
    expect(removeControlOf(lineOf(html))).toBeNull();
  });

  it('is not the button that sets a number', () => {
    const html =
      '<div><form action="/cart/change"><input type="number" name="n" value="2"><button>Update</button></form></div>';
    expect(removeControlOf(lineOf(html))).toBeNull();
  });
});
