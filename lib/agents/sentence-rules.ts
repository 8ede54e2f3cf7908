/**
 * How a model has to make a sentence to pass the check (grounding.ts), told with one or two plain forms for each kind of fact. The check
 * takes most plain English besides; these forms always pass (tests/agents/sentences/asked-forms.test.ts).
 */
export const sentenceRules = `- Each part of a sentence tells one fact, about this pick only ("it", "this pick", "the pack", or its title as written). Join parts with commas, "and", "but", "while" or "though". Start a new part with "it" after another product's title; never go on with "which", "that" or "with".
- Copy numbers with their units, currency and what they stand for exactly; never calculate, round or convert. Keep "more" or "less" as the fact has it, and name the other product by its title as written.
- Use these forms, changed as little as grammar asks:
  price: "It costs $3.49 for a 2 lb pack" · "At $3.49, it is the pick for the balanced cart" · of several packs: "Two packs cost $10.00 in total, at $5.00 each" · of several pieces: "Six cost $1.74 in total, at $0.29 each"
  need: "One 2 lb pack covers the 400 g you need and leaves 507 g, which keeps 2 days" · "It is 50 g short of the 450 g you need" · of another or no size: "One pack is planned for the 4 sprigs you need"
  more or less: "It costs $2.00 more than <title>" · "It saves $2.00 compared with <title>"
  carts: "It is the pick for the cheaper and balanced carts"
  unit price: "It works out to $0.49 per 100 g, a good price per unit" · "It works out to $0.40 each"
  labels: "It is organic" · "It is labelled Fairtrade, a third-party standard" · "The pack says “free-range”"
  season: "It is in season in early June" · "Spinach is in season in 6 of 7 mainland US regions in early May"
  residue: "Strawberries are no. 2 of EWG’s 2026 Dirty Dozen, and it is not organic"
  climate: "The world average for beef is about 99.5 kg CO₂e per kg"
  records: "It is recorded as ultra-processed (NOVA 4)" · "It is listed in FDA recall reports of 2026-03-12 (E. coli), so check the lot code"
- Whole sentences: "It costs $2.00 more than <title>, but it is organic and in season in early June." "At $3.18, it saves $1.81 compared with <title>, though it is recorded as ultra-processed (NOVA 4)."
- No other number, brand, label or word about health, safety, taste, quality, origin, freshness, time or stock; no "slightly", "a bit", "only", "just", "great", "best", "cheapest"; no negation, guess, question, advice, praise or exclamation mark. Leave out a fact rather than stretch it. Tell recalls, recorded contents and words on the pack with the fact's own words, whole.`;
