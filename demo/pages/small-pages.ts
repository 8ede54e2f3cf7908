import { type Visit, branches, chosenBranch } from '../shop/shop-visit';
import { type Html, html, raw } from './html';
import { layout } from './layout';

export function notFoundPage(visit: Visit): Html {
  const main = html`<section class="narrow empty">
    <h1>We could not find that page</h1>
    <p>It may have moved to another aisle.</p>
    <a class="button" href="${visit.shop.root}">Back to the shop</a>
  </section>`;
  return layout(visit, { title: 'Not found', kind: 'not-found-page', main });
}

export function aboutPage(visit: Visit): Html {
  const main = html`<section class="narrow">
    <h1>About this demo</h1>
    <p>
      ${visit.shop.name} is a stand-in for a grocery shop. Its brands are invented, its prices are plausible, and it
      runs on this computer alone. Carts work like a real shop's; orders cannot be placed.
    </p>
  </section>`;
  return layout(visit, { title: 'About this demo', kind: 'about-page', main });
}

/** The sign-in page of a shop for members. Any e-mail address is accepted; none is stored. */
export function signInPage(visit: Visit): Html {
  const main = html`<section class="narrow">
    <h1>Sign in</h1>
    <p>Sign in to see our shelves and your cart.</p>
    <form class="stack" method="post" action="${visit.shop.link('/account/login')}">
      <input type="hidden" name="return_to" value="${visit.query.get('return_to') ?? '/'}" />
      <label>E-mail <input type="email" name="customer[email]" required autocomplete="email" /></label>
      <label>Password <input type="password" name="customer[password]" autocomplete="current-password" /></label>
      <button type="submit" class="button big">Sign in</button>
    </form>
    <p class="muted">This is a demo: any address will do, and nothing you type is kept.</p>
  </section>`;
  return layout(visit, { title: 'Sign in', kind: 'sign-in-page', main });
}

export function branchPage(visit: Visit): Html {
  const chosen = chosenBranch(visit);
  const main = html`<section class="narrow">
    <h1>Choose a store</h1>
    <form class="stack" method="post" action="${visit.shop.link('/branches')}">
      ${branches.map(
        (branch) =>
          html`<label class="choice">
            <input
              type="radio"
              name="branch"
              value="${branch.id}"
              ${chosen?.id === branch.id && raw('checked')}
              required
            />
            <span><strong>${branch.name}</strong><span class="muted">${branch.address}</span></span>
          </label>`,
      )}
      <button type="submit" class="button big">Shop at this store</button>
    </form>
  </section>`;
  return layout(visit, { title: 'Choose a store', kind: 'branch-page', main });
}

/** The page behind Buy now, Subscribe, wish list and compare. It says that nothing was bought. */
export function sideDoorPage(visit: Visit, title: string): Html {
  const main = html`<section class="narrow">
    <h1>${title}</h1>
    <p class="panel">This is a demonstration shop: nothing can be bought here, and your cart was not changed.</p>
    <a class="button quiet" href="${visit.shop.root}">Back to the shop</a>
  </section>`;
  return layout(visit, { title, kind: 'side-page', main });
}
