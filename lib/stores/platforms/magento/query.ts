/** The products of a search with what an offer needs, as Magento's GraphQL names it since 2.3 (developer.adobe.com/commerce/webapi/graphql). */
const price = 'price_range{minimum_price{final_price{value currency}}}';
const stock = 'sku stock_status only_x_left_in_stock';
export const magentoQuery = `query($q:String!){products(search:$q,pageSize:20){items{__typename id name url_key url_suffix ${stock} small_image{url} categories{name} ${price} ... on ConfigurableProduct{configurable_options{attribute_id attribute_code} variants{product{${stock} ${price}} attributes{code value_index label}}}}}}`;
