/**
 * Names of shop controls in further languages, and rarer names in the languages of shop-words.ts. They are part of the any-store code;
 * shop-words.ts goes into every page. Each pattern matches whole names, so that controls for more than one product do not match.
 */

/** Adds a product to the cart. */
export const addAbroad =
  /^(?:(?:कार्ट|टोकरी) में (?:डालें|जोड़ें)|הוס(?:פה|יפו|יפי) ל(?:סל|עגלה)(?: הקניות)?|(?:[أا]ضف|[إا]ضافة) (?:[إا]ل[ىي] (?:ال)?(?:سلة|عربة)|لل?(?:سلة|عربة))(?: (?:ال)?(?:تسوق|مشتريات))?|(?:(?:přidat|vložit|pridať|vložiť) )?do koš[íi]k[ua]|(?:adaug[ăa] )?[îi]n co[șşs](?:ul)?(?: de cump[ăa]r[ăa]turi)?|sepete (?:ekle|at)|(?:προσθ[ήη]κη )?στο καλ[άα]θι(?: (?:μου|αγορ[ώω]ν))?|(?:(?:добавить|положить) )?в корзину|(?:(?:додати|покласти) )?(?:[ву] кошик|до кошика)|lägg (?:till )?i (?:varukorg|kundvagn|korg)(?:en)?|læg i indkøbskurv(?:en)?|(?:føj|tilføj) til (?:indkøbs)?kurv(?:en)?|legg (?:til )?i (?:handle)?(?:kurv|vogn)(?:en)?|(?:lisää )?(?:ostos)?koriin|lisää ostoskärryyn|kosárba (?:rakom|tesz|helyezem)|hozzáadás a kosárhoz|dodaj do koszyka|(?:添?加到|放[进進入])(?:购物车|購物車)|(?:(?:장바구니|카트)에? ?)?담기|장바구니에 (?:추가|넣기)|(?:買い?物)?(?:かご|カゴ)に(?:入れる|追加))[\s!+]*$/iu;

/** The cart, in a link or heading. */
export const cartAbroad =
  /(?<!\p{L})(?:कार्ट|टोकरी|(?:عربة|سلة) (?:ال)?(?:تسوق|مشتريات)|السلة|(?:nákupní )?koš[íi]k|nákupný košík|co[șş](?:ul)?(?: (?:meu|de cump[ăa]r[ăa]turi))?|sepet(?:im)?|καλ[άα]θι|корзина|кошик|kundvagn(?:en)?|indkøbskurven|handlevogn(?:en)?|ostoskori)(?!\p{L})|장바구니|買い物かご/iu;

/** The cart is empty. */
export const emptyAbroad =
  /(?<!\p{L})(?:(?:कार्ट|टोकरी) खाली है|(?:ال)?(?:سلة|عربة)(?: (?:ال)?(?:تسوق|مشتريات))?(?: الخاصة بك)? فارغة|koš[íi]k je (?:zatím )?prázdn[yý]|co[șş](?:ul)?(?: (?:meu|t[ăa]u|dvs\.?|de cump[ăa]r[ăa]turi))* (?:este|e) gol|sepet(?:iniz|in)?(?: şu an)? boş|καλ[άα]θι(?: (?:σας|σου|αγορ[ώω]ν))* ε[ίι]ναι (?:[άα]δειο|κεν[όο])|корзина (?:пока )?пуста|кошик (?:поки )?порожній|kundvagn(?:en)? är tom|(?:indkøbs|handle)kurv(?:en)? er tom|handlevogn(?:en)? er tom|ostoskori(?:si)? on tyhjä|kosár üres)(?!\p{L})|(?:הסל|העגלה|סל הקניות|עגלת הקניות)(?: שלך)? ריק|장바구니가 비어|購物車(?:是|為)?空/iu;
