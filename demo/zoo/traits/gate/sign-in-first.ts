import { html } from '../../../pages/html';
import { redirect } from '../../exchange';
import { link } from '../../pages/front';
import type { Gate } from '../../store-types';

/** Prices and buttons are shown after signing in only: wholesalers and clubs. */
export const signInFirst: Gate = {
  weight: 0.5,
  isOpen: (store) => store.session.has('account'),
  pass: (store) => void store.session.set('account', 'someone@example.com'),
  ask: (store) =>
    store.session.has('account')
      ? null
      : html`<p class="notice-bar">
          Please <a href="${link(store, '/account/login')}">sign in</a> to see prices and to buy.
        </p>`,
  form: () =>
    html`<form action="/account/login" method="post" class="sign-in">
      <label>Email <input type="email" name="email" required /></label>
      <label>Password <input type="password" name="password" required /></label> <button>Sign in</button>
    </form>`,
  receive(store, request) {
    if (request.method !== 'POST' || request.url.pathname !== '/account/login') return null;
    const email = request.fields['email'] ?? '';
    if (email.includes('@')) store.session.set('account', email);
    return redirect(email.includes('@') ? '/' : '/account/login');
  },
};
