/**
 * The headings of packs and product pages. Words of labels from EU Regulation 1169/2011 (Art. 9, 18, 21: "ingredients" must head the
 * list, in the language of the country), US 21 CFR 101.4 and FALCPA ("Ingredients", "Contains"), and from shops' own sections.
 */

const names =
  'ingredients?|zutaten(?:liste|verzeichnis)?|inhaltsstoffe|(?:liste des )?ingr[ée]dients?|ingredientes|ingredienti|ingredi[ëe]nten|ingredienser|ainesosat|ainekset|składniki|összetevők|složení|zloženie|ingrediente|sastojci|i̇?çindekiler|συστατικά|состав|ингредиенты|רכיבים|原材料名?|配料表?|원재료명?';

/** Headings of complete lists only: "key ingredients" or "made with simple ingredients" name some of them. */
const before =
  '(?:(?:full|complete|all|product|food|other) |list of |nutrition(?:al)?(?: facts| information)? (?:&|and) )?';
const after =
  '(?: (?:list|statement|information|info|declaration))?(?: ?(?:&|and|\\+|/|,) ?(?:allergens?|allergy|nutrition(?:al|als)?)(?: (?:information|info|advice|facts|values))?)?';

/** A line that is the heading of an ingredient list and nothing else. */
const headingAlone = new RegExp(`^${before}(?:${names})${after}\\s*[:：.–—-]?$`, 'iu');

/** The heading at the start of a line, or after the end of a sentence within it, with a colon or dash behind it. */
const headingBefore = new RegExp(
  `(?:^|[.!?;|•·)\\]*]\\s{0,3})${before}(?:${names})${after}\\s{0,3}(?:[:：]|\\s[–—-]\\s)[\\s:–—-]*`,
  'iu',
);

/** In capitals, as packs print it, the heading needs no colon. */
const headingInCapitals = /^INGREDIENTS\s+(?=[A-Z])/;

/** The text of a line after the heading of an ingredient list: '' for a heading alone; null where there is no heading. */
export function afterIngredientsHeading(line: string): string | null {
  if (line.length < 90 && headingAlone.test(line)) return '';
  const found = headingBefore.exec(line) ?? headingInCapitals.exec(line);
  return found === null ? null : line.slice(found.index + found[0].length).trim();
}

/** Whether a short text by itself is the heading of an ingredient list ("Ingredients", "Zutaten:"). */
export function isIngredientsHeading(text: string): boolean {
  return text.length < 90 && headingAlone.test(text.trim());
}

const allergens =
  '(?:food )?allerg(?:ens?|y|ies|ene|ènes|enen|eni|ener|eenit)(?: (?:advice|information|info|statement|declaration|warnings?|notes?))?|allergeninformation(?:en)?|al[ée]rg[ei]nos|informations? (?:sur les )?allergènes|warning \\(allergens\\)';
const allergenHeading = new RegExp(`^(?:${allergens})\\s*(?:[:：–—-]+\\s*|$)`, 'iu');

/** The text of a line after the heading of its allergens: '' for a heading alone; null where there is none. */
export function afterAllergenHeading(line: string): string | null {
  const found = allergenHeading.exec(line);
  return found === null ? null : line.slice(found[0].length).trim();
}

/** A sentence about allergens in the wording of packs. Without a colon "contains" may be about anything ("contains 4 servings"). */
const statement =
  /^(?:contains?\s*[:：]|CONTAINS\b|(?:also )?may (?:also )?contain\b|(?:may contain )?(?:traces?|trace amounts) of\b|(?:made|produced|packed|processed|manufactured|prepared)\b.{0,60}\b(?:facility|factory|equipment|line|site|plant|kitchen|environment)\b|not suitable for\b|(?:this product )?contains?\b.{0,80}\b(?:milk|eggs?|wheat|gluten|nuts?|peanuts?|almonds?|soy(?:a|beans?)?|sesame|fish|shellfish|crustaceans?|molluscs?|celery|mustard|lupin|sulphites?|sulfites?)\b|enthält\b|kann spuren\b|kann\b.{0,80}\benthalten|contient\b|peut contenir\b|traces? (?:éventuelles )?de\b|contiene\b|puede contener\b|può contenere\b|bevat\b|kan\b.{0,60}\bbevatten)/iu;

/** Whether a sentence is an allergen statement ("Contains: milk.", "May contain nuts."). */
export function isAllergenStatement(sentence: string): boolean {
  return statement.test(sentence.trim());
}

/** Other headings of product pages. Where one of these begins, an ingredient list has ended. */
const otherSections =
  'nutrition(?:al)?(?: (?:facts?|information|info|values?|declaration|data|content|per|table|summary|claims))?|(?:average|typical) (?:nutritional )?values?|energy(?: value)?|calories|serving (?:size|suggestions?|instructions?)|servings? per|storage(?: (?:instructions?|information|conditions?|advice))?|store (?:in|at|below|away|cool|dry|refrigerated|frozen|between)|keep (?:refrigerated|frozen|chilled|in|cool|dry|out|at|away)|refrigerate(?: after)?|once opened|after opening|best before|use by|shelf life|(?:cooking |preparation |usage |heating )?(?:directions?|instructions?|guidelines?)(?: for use)?|how to (?:use|cook|prepare|store|make)|to (?:cook|prepare|serve|use)|preparation(?: and usage)?|usage|method|warnings?|cautions?|disclaimer|important (?:information|note)|country of origin|origin|place of provenance|produced? (?:of|by)|product of|made in|manufactured? (?:by|for|address)|manufacturer(?:s? address)?|distributed by|distributor(?: address)?|distributor|importer|imported by|packed (?:by|for|in)|return(?: to| address)?|address|customer (?:service|reviews?|questions)|contact|net (?:weight|wt|contents?|content)|weight|size|pack(?:age)? (?:size|type)|recycling(?: info(?:rmation)?)?|packaging|about(?: (?:this|the) (?:item|product))?|(?:product )?(?:description|details|features?|highlights|specifications?|information|overview|code)|features|brand(?: (?:marketing|information|details))?|additional (?:information|details)|other information|(?:customer )?reviews?|ratings?|questions? (?:&|and) answers|q ?& ?a|faqs?|shipping(?: (?:&|and) returns)?|delivery|you may also (?:like|need)|related (?:products|items)|similar (?:products|items)|frequently bought together|recipes?|serves?|tips?|lifestyle|dietary(?: information)?|certifications?|item|bar ?code|upc|ean|gtin|sku|aisle|category|department|nährwerte?|nährwertangaben|nährwertinformationen|durchschnittliche nährwerte|aufbewahrung(?:shinweise?)?|lagerung|zubereitung|hersteller|herkunft|valeurs? nutritionnelles?|informations? nutritionnelles?|conservation|conseils?|origine|fabricant|información nutricional|valor(?:es)? nutricional(?:es)?|conservación|modo de empleo|valori nutrizionali|dichiarazione nutrizionale|conservazione|voedingswaarden?|bewaren|bewaaradvies|bereiding';

const sectionAlone = new RegExp(`^(?:${otherSections})\\b[^,;]{0,40}$`, 'iu');
const sectionBefore = new RegExp(`^(?:${otherSections})\\s{0,2}[:：–—-]`, 'iu');
const sectionWithin = new RegExp(`(?:[.;|•·)\\]]|\\s[–—-])\\s{0,3}(?:${otherSections})\\s{0,2}[:：]`, 'iu');
/** Beginnings of sentences that never belong to a list, with or without a colon. */
const plainEnd =
  /(?:^|[.;|)\]]\s{1,3})(?:store (?:in|at|below|away|cool|dry)|keep (?:refrigerated|frozen|chilled|in|cool|dry|out|at)|refrigerate\b|once opened|best before|nutrition(?:al)? (?:facts|information|values)|typical values|distributed by|manufactured (?:by|for)|product of|made in (?!a\b|the\b|facilit|an?\b)|serving size|amount per serving|for best results|net w(?:eigh)?t)/iu;

/** Whether a line begins another section of the page. `isHeading`: its markup makes it a heading. */
export function beginsOtherSection(line: string, isHeading: boolean): boolean {
  if (sectionBefore.test(line)) return true;
  return isHeading ? true : line.length < 60 && sectionAlone.test(line) && !/[,(%]/.test(line);
}

/** The text up to the beginning of another section within it. */
export function beforeOtherSection(text: string): string {
  const cuts = [sectionWithin, plainEnd].map((end) => {
    const found = end.exec(text);
    // The punctuation of the sentence before is kept.
    return found === null ? text.length : found.index + (/^[.)\]]/.test(found[0]) ? 1 : 0);
  });
  return text.slice(0, Math.min(...cuts)).trim();
}

const otherHeading =
  /\b(?:recipes?|rezept(?:e|idee)?|recettes?|recetas?|ricett[ae]|recept(?:en)?|serves \d|how to make|prep(?:aration)? time|cook(?:ing)? time|reviews?|ratings?|testimonials?|comments?|what (?:our )?customers say|questions?|answers|faqs?|(?:you (?:may|might|will|ll) (?:also )?|people also |customers? also |also )(?:like|love|bought|viewed|need|enjoy)|related|similar|recommended|recommendations?|frequently bought|bought together|recently viewed|more from|more like|from the same|from our blog|latest|complete (?:your|the)|goes well with|pairs? well|best sellers?|bestsellers?|inspiration|kundenbewertungen|bewertungen|ähnliche|avis|opiniones|productos relacionados)\b/iu;

/**
 * Whether a heading announces something else than the product: a recipe, reviews, other products. Ingredients below it are not the
 * product's.
 */
export function announcesOthers(heading: string): boolean {
  return otherHeading.test(heading);
}
