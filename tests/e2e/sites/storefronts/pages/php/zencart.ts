import { dollars, escaped, findGoods, goods } from '../../storefront-goods';
import type { Goods } from '../../storefront-goods';
import { html, notFound, redirect } from '../../storefront-site';
import type { Storefront, Till } from '../../storefront-site';

/** Zen Cart: one address for everything, results in a table with a number for each and one button for all, pictures for buttons. */
const page = (name: string, rest = ''): string => `/index.php?main_page=${name}${rest}`;
const pathOf = ({ id }: Goods): string => page('product_info', `&cPath=1_2&products_id=${String(id)}`);
const token = 'zc5e1f7a';

function frame(title: string, content: string, till: Till): string {
  return `<!DOCTYPE html><html dir="ltr" lang="en"><head><meta charset="utf-8"><title>${title} : Zen Grocer</title></head><body id="indexBody"><div id="mainWrapper"><div id="headerWrapper"><div id="navMainWrapper"><div id="navMain"><ul class="back"><li><a href="/index.php?main_page=index">Home</a></li><li><a href="${page('login')}">Log In</a></li><li><a href="${page('shopping_cart')}">Shopping Cart</a></li><li><a href="${page('checkout_shipping')}">Checkout</a></li></ul></div>
<div id="navMainSearch"><form name="quick_find_header" action="/index.php?main_page=search_result" method="get"><input type="hidden" name="main_page" value="search_result"><input type="hidden" name="search_in_description" value="1"><input type="text" name="keyword" size="6" maxlength="30" placeholder="Enter search keywords here" aria-label="Enter search keywords here"> <input type="submit" value="Search"></form></div></div></div>
<table id="contentMainWrapper"><tr><td id="navColumnOne" class="columnLeft"><div class="leftBoxContainer" id="shoppingcart"><h3 class="leftBoxHeading" id="shoppingcartHeading"><a href="${page('shopping_cart')}">Shopping Cart&nbsp;&nbsp;[more]</a></h3><div id="shoppingcartContent" class="sideBoxContent">${
    till.units() === 0
      ? '<div id="cartBoxEmpty">Your cart is empty.</div>'
      : `<div id="cartBoxListWrapper"><ul class="list-links">${till
          .lines()
          .map(
            (one) =>
              `<li class="cartOldItem"><a href="${pathOf(one)}">${String(one.held)}&nbsp;x&nbsp;${escaped(one.title)}</a></li>`,
          )
          .join('')}</ul></div><div class="cartBoxTotal">${dollars(till.total())}</div>`
  }</div></div>
<div class="leftBoxContainer" id="bestsellers"><h3 class="leftBoxHeading">Bestsellers</h3><ol>${goods
    .slice(18, 21)
    .map((one) => `<li><a href="${pathOf(one)}">${escaped(one.title)}</a></li>`)
    .join(
      '',
    )}</ol></div></td><td>${content}</td></tr></table><div id="navSuppWrapper"><a href="${page('contact_us')}">Contact Us</a></div></div></body></html>`;
}

const row = (one: Goods): string =>
  `<tr class="productListing-odd"><td class="productListing-data text-center"><a href="${pathOf(one)}"><img src="/img/${String(one.id)}" alt="${escaped(one.title)}" title="${escaped(one.title)}" class="listingProductImage"></a></td><td class="productListing-data"><h3 class="itemTitle"><a class="" href="${pathOf(one)}">${escaped(one.title)}</a></h3><div class="listingDescription">Good every day... more info</div></td><td class="productListing-data text-right"><span class="productBasePrice">${dollars(one.price)}</span><br><br>Add: <input type="text" name="products_id[${String(one.id)}]" value="0" size="4" aria-label="Enter quantity to add to cart"><br></td></tr>`;
const listing = (list: readonly Goods[], here: string): string =>
  `<form name="multiple_products_cart_quantity" action="${here}&amp;action=multiple_products_add_product" method="post" enctype="multipart/form-data"><input type="hidden" name="securityToken" value="${token}"><div id="productListing"><div class="forward button-top"><input type="image" src="/img/button_add_selected.gif" alt="Add Selected Products to Cart" title=" Add Selected Products to Cart " id="submit1" name="submit1"></div><div id="productsListingTopNumber">Displaying <strong>1</strong> to <strong>${String(list.length)}</strong> (of <strong>${String(list.length)}</strong> products)</div><table class="tabTable" id="cat1Table"><tr class="productListing-rowheading"><th>Product Image</th><th><a href="${here}&amp;sort=2a">Item Name+</a></th><th><a href="${here}&amp;sort=3a">Price</a></th></tr>${list.map(row).join('')}</table></div></form>`;

const productPage = (
  one: Goods,
): string => `<div class="centerColumn" id="productGeneral"><div id="productMainImage"><a href="/img/${String(one.id)}"><img src="/img/${String(one.id)}" alt="${escaped(one.title)}"><br><span class="imgLink">larger image</span></a></div><h1 id="productName" class="productGeneral">${escaped(one.title)}</h1><h2 id="productPrices" class="productGeneral"><span class="productBasePrice">${dollars(one.price)}</span></h2>
<form name="cart_quantity" action="${pathOf(one)}&amp;action=add_product" method="post" enctype="multipart/form-data"><input type="hidden" name="securityToken" value="${token}"><div id="productDescription" class="productGeneral biggerText">Good every day.</div><div id="cartAdd">Add to Cart: <input type="text" name="cart_quantity" value="1" maxlength="6" size="4" aria-label="Enter quantity to add to cart"><br><br><input type="hidden" name="products_id" value="${String(one.id)}"><input type="image" src="/img/button_in_cart.gif" alt="Add to Cart" title=" Add to Cart "></div></form>
<ul id="productDetailsList"><li>50 Units in Stock</li></ul><div class="centerBoxWrapper" id="alsoPurchased"><h2 class="centerBoxHeading">Customers who bought this product also purchased...</h2>${goods
  .filter(({ id }) => id !== one.id)
  .slice(14, 17)
  .map(
    (other) =>
      `<div class="centerBoxContentsAlsoPurch"><a href="${pathOf(other)}"><img src="/img/${String(other.id)}" alt="${escaped(other.title)}"></a><br><a href="${pathOf(other)}">${escaped(other.title)}</a></div>`,
  )
  .join('')}</div></div>`;

function cartPage(till: Till): string {
  if (till.units() === 0)
    return '<div class="centerColumn" id="shoppingCartDefault"><h2 id="cartEmptyText">Your Shopping Cart is empty.</h2></div>';
  const rows = till
    .lines()
    .map(
      (one) =>
        `<tr class="rowEven"><td class="cartQuantity"><input type="text" name="cart_quantity[]" value="${String(one.held)}" size="4" class="cart_input_${String(one.id)}" aria-label="Enter new quantity of this item"><input type="hidden" name="products_id[]" value="${String(one.id)}"></td><td class="cartQuantityUpdate"><input type="image" src="/img/button_update_cart.png" alt="Change your quantity by highlighting the number in the box, correcting the quantity and clicking this button." title=" Change your quantity "></td><td class="cartProductDisplay"><a href="${pathOf(one)}"><span class="cartImage back"><img src="/img/${String(one.id)}" alt=""></span><span class="cartProdTitle">${escaped(one.title)}</span></a><br class="clearBoth"></td><td class="cartUnitDisplay">${dollars(one.price)}</td><td class="cartTotalDisplay">${dollars(one.price * one.held)}</td><td class="cartRemoveItemDisplay"><a href="${page('shopping_cart', `&amp;action=remove_product&amp;product_id=${String(one.id)}`)}"><img src="/img/small_delete.png" alt="Delete this item from the cart by clicking this icon." title=" Delete this item "></a><input type="checkbox" name="cart_delete[]" value="${String(one.id)}" aria-label="Delete"></td></tr>`,
    );
  return `<div class="centerColumn" id="shoppingCartDefault"><h1 id="cartDefaultHeading">Your Shopping Cart Contains:</h1><form name="cart_quantity" action="${page('shopping_cart', '&amp;action=update_product')}" method="post" id="shoppingCartForm"><input type="hidden" name="securityToken" value="${token}"><div class="cartTotalsDisplay important">Total Items: ${String(till.units())}&nbsp;&nbsp;Amount: ${dollars(till.total())}</div><table id="cartContentsDisplay"><tr class="tableHeading"><th id="scQuantityHeading">Qty.</th><th id="scUpdateQuantity"></th><th id="scProductsHeading">Item Name</th><th id="scUnitHeading">Unit</th><th id="scTotalHeading">Total</th><th id="scRemoveHeading"></th></tr>${rows.join('')}</table><div id="cartSubTotal">Sub-Total: ${dollars(till.total())}</div></form><div class="buttonRow forward"><a href="${page('checkout_shipping')}"><img src="/img/button_checkout.png" alt="Go to Checkout"></a></div></div>`;
}

export const zencart: Storefront = {
  name: 'Zen Cart',
  start: '/index.php?main_page=index',
  path: pathOf,
  answer({ query, form, path }, till) {
    const show = (title: string, content: string) => html(frame(title, content, till));
    const id = Number(query.get('products_id'));
    const isOwn = form.get('securityToken') === token;
    const action = query.get('action');
    if (action === 'add_product' && isOwn)
      till.add(Number(form.get('products_id')), Number(form.get('cart_quantity') ?? 1));
    if (action === 'multiple_products_add_product' && isOwn)
      for (const [name, value] of form) {
        const product = /^products_id\[(\d+)\]$/.exec(name)?.[1];
        if (product !== undefined && Number(value) > 0) till.add(Number(product), Number(value));
      }
    if (action === 'remove_product') till.set(Number(query.get('product_id')), 0);
    if (action === 'update_product' && isOwn) {
      const [numbers, gone] = [form.getAll('cart_quantity[]'), new Set(form.getAll('cart_delete[]'))];
      for (const [at, product] of form.getAll('products_id[]').entries())
        till.set(Number(product), gone.has(product) ? 0 : Number(numbers[at]));
    }
    if (action !== null) return redirect(page('shopping_cart'));
    const name = query.get('main_page') ?? 'index';
    if (path !== '/' && path !== '/index.php') return notFound();
    if (name === 'index')
      return show(
        'Home',
        `<div class="centerColumn" id="indexDefault"><h1 id="indexDefaultHeading">Congratulations! You have found us.</h1><h2>New Products</h2>${listing(goods.slice(26, 32), page('index'))}</div>`,
      );
    if (name === 'product_info') {
      const one = goods.find((product) => product.id === id);
      return one === undefined ? notFound() : show(one.title, productPage(one));
    }
    if (name === 'search_result') {
      const words = query.get('keyword') ?? '';
      const found = findGoods(words, 'all');
      return show(
        'Search',
        `<div class="centerColumn" id="searchResultsDefault"><h1 id="searchResultsDefaultHeading">Search Results</h1>${found.length === 0 ? '<div id="productListing">There is no product that matches the search criteria.</div>' : listing(found, page('search_result', `&amp;keyword=${encodeURIComponent(words)}`))}</div>`,
      );
    }
    if (name === 'shopping_cart') return show('Shopping Cart', cartPage(till));
    if (name.startsWith('checkout')) till.isCheckoutTouched = true;
    return show('Page', '<div class="centerColumn"><h1>Zen Grocer</h1></div>');
  },
};
