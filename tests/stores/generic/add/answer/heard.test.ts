import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { listener } from '../../../../../lib/stores/generic/add/answer/add-outcome';

describe('what a page says against a press', () => {
  const page = (html: string): Document => {
    const document = new Window().document as unknown as Document;
    document.body.innerHTML = html;
    return document;
  };

  it('is what it did not say before', () => {
    const document = page('<p class="notice">Delivery is not available on Sundays.</p>');
    const ear = listener(document);
    expect([ear.hear(document), ear.said()]).toEqual([false, null]);
    document.body.insertAdjacentHTML('afterbegin', '<div role="status">Oats are sold out.</div>');
    expect([ear.hear(document), ear.said()]).toEqual([true, 'Oats are sold out.']);
  });

  it('is heard behind what stood there before', () => {
    const document = page('<p class="notice">Delivery is not available on Sundays.</p>');
    const ear = listener(document);
    document.body.insertAdjacentHTML('beforeend', '<div role="status">Oats are sold out.</div>');
    expect([ear.hear(document), ear.said()]).toEqual([true, 'Oats are sold out.']);
  });
});
