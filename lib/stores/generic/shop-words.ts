/**
 * Names of shop controls, in the languages of the stores we know: English, German, French, Spanish, Italian, Dutch, Portuguese,
 * Swedish, Danish/Norwegian, Polish, Hungarian, Hebrew, Japanese, Chinese. This file goes into every page; shop-words-more-languages.ts has
 * more. Taken from labels of real shops; matched without case.
 */

/** The cart, in a link or heading. "Bag" counts alone or with a verb such as "view", because products are sold in bags. */
export const cartWords =
  /(?<![\p{L}\p{N}])(?:cart|basket|trolley|(?:shopping|my|your|the|open|view|see|show) bag|warenkorb|einkaufswagen|panier|carrito|cesta|carrello|winkel(?:wagen|mand(?:je)?)|carrinho|varukorg(?:en)?|indkøbskurv|kurv(?:en)?|handlekurv(?:en)?|koszyk\w*|kosár|kosar)(?![\p{L}\p{N}])|^[^\p{L}]*bag[^\p{L}]*(?:items?[^\p{L}]*)?$|סל|עגלה|カート|购物车|購物車/iu;

/** The cart, in an address. */
export const cartPath =
  /\/(?:[\w-]+\/)*(?:(?:my|view)[-_]?)?(?:cart|basket|trolley|bag|shopping[-_]?(?:cart|bag|basket)|warenkorb|einkaufswagen|panier|carrito|cesta|carrello|winkelwagen|winkelmandje|carrinho|varukorg|kurv|handlekurv|koszyk|kosar)(?:\.\w+)?\/?(?:\?|$)|[?&]\w+=(?:[\w-]+[/.])*(?:shopping[-_]?)?(?:cart|basket|trolley)(?:&|$)|\/checkout\/cart\/?(?:\?|$)/i;

/** Adds a product to the cart. */
export const addWords =
  /^(?:add|add (?:\d+ )?.{0,80}?to (?:my |your |the |shopping )?(?:cart|basket|trolley|bag)(?:[ :–-].*)?|(?:add|add item|add product|add to order)(?: - .*| \d+ .*)?|quick add|in den (?:warenkorb|einkaufswagen)(?: legen)?|zum warenkorb hinzufügen|ajouter(?: au panier)?|añadir(?: (?:al carrito|a la cesta))?|agregar(?: al carrito)?|aggiungi(?: al carrello)?|in (?:mijn )?(?:winkelwagen|winkelmandje|mandje)|voeg toe(?: aan .*)?|toevoegen(?: aan .*)?|adicionar(?: ao carrinho)?|lägg (?:i|till)(?: i)?(?: varukorgen)?|læg i kurv(?:en)?|legg i (?:handlekurv(?:en)?|kurv(?:en)?)|kjøp|tilføj til kurv|do koszyka|dodaj(?: do koszyka)?|kosárba(?: teszem)?|(?:cart|basket|bag)[-_ ](?:icon|plus|add))[\s!+]*$|הוסף|カートに(?:入れる|追加)|加入(?:购物车|購物車)|添加到购物车/iu;

/**
 * Does something else: wish lists, comparing, immediate payment, notifications. A label may contain a product's name ("Add to
 * cart Instant Rice").
 */
export const notAddWords =
  /\badd (?:all|both|these|selected|everything)\b(?![- ]purpose)|\ball (?:\d+|two|three|four)\b|\bbundle\b|wish|favou?rit|\blists?\b|registry|compare|comparison|notify|remind|similar|subscribe|subscription|buy (?:it )?now|order now|(?:express|instant)(?:ly)? (?:buy|pay|purchase|order|check)|checkout|check out|pay\b|paypal|out of stock|sold out|sofort|merkzettel|wunschliste|vergleich|acheter maintenant|comprar (?:ahora|agora)|compra ora|nu kopen|köp nu|preview|quick view|remove|delete|increase|decrease/i;

/** The product is sold out. */
export const soldOutWords =
  /(?<![\p{L}\p{N}])(?:sold[ -]?out|out of stock|currently unavailable|not available|unavailable|no longer available|ausverkauft|nicht (?:verfügbar|vorrätig|lieferbar)|épuisé|indisponible|rupture de stock|agotado|sin existencias|no disponible|esaurito|non disponibile|uitverkocht|niet (?:leverbaar|beschikbaar)|esgotado|indisponível|slutsåld|slut i lager|udsolgt|utsolgt|wyprzedane|niedostępny|elfogyott)(?![\p{L}\p{N}])|אזל|売り切れ|品切れ|在庫切れ|缺货|售罄/iu;

/** Only few are left; the group is their number, if stated. */
export const fewLeftWords =
  /\b(?:only|just|nur(?: noch)?|plus que|solo quedan|quedan|solo|nog(?: maar)?|restam apenas|apenas|bara|kun|tylko)\s+(\d{1,3})\s+(?:left|remaining|in stock|available|items?|übrig|verfügbar|auf lager|restants?|en stock|disponibles?|rimasti|over|beschikbaar|kvar|tilbage|igjen)/iu;

/** The cart is empty. */
export const emptyCartWords =
  /(?<![\p{L}\p{N}])(?:(?:cart|basket|trolley|bag) is (?:currently )?empty|(?:empty|no items in|nothing in) (?:your |the |my )?(?:shopping )?(?:cart|basket|trolley|bag)|no (?:more )?items(?= in )|no items|warenkorb ist (?:noch )?leer|panier est vide|(?:carrito|cesta) est[áa] vac[íi]o?a?|carrello è vuoto|(?:winkelwagen|winkelmandje|mandje) is (?:nog )?leeg|carrinho est[áa] vazio|varukorg(?:en)? är tom|kurv(?:en)? er tom|koszyk jest pusty|kosarad üres)(?![\p{L}\p{N}])|הסל ריק|カートは空|カートに商品(?:が|は)|购物车(?:是|为)?空/iu;

/** Removes a line from the cart. */
export const removeWords =
  /^(?:remove|remove .*|delete|delete .*|×|✕|✖|x|entfernen|.* entfernen|löschen|supprimer|retirer|enlever|eliminar|quitar|rimuovi|elimina|verwijder(?:en)?|remover|excluir|ta bort|fjern|slet|usuń|törlés|eltávolítás|הסר|削除|删除)$/iu;

/** An advertisement among the results. */
export const sponsoredWords =
  /^(?:sponsored|ad|advertisement|promoted|anzeige|gesponsert|sponsorisé|patrocinado|sponsorizzato|gesponsord|sponsrad|annonse|sponsorowane|広告|广告|ממומן)$/iu;

/** Opens or names the search box. */
export const searchWords =
  /\b(?:search|find products|suche|suchen|rechercher|recherche|buscar|cerca|zoek(?:en)?|pesquisar|procurar|sök|søg|søk|szukaj|keresés)\b|חיפוש|検索|搜索/iu;
