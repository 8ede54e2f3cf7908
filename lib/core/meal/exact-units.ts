/**
 * The units from which all other customary ones follow, exact by definition: the international avoirdupois pound of 1959, the US liquid
 * gallon of 231 cubic inches (both in NIST Handbook 44, Appendix C), and the imperial gallon (UK Weights and Measures Act 1985, Schedule 1).
 */

/** Grams in a pound. */
export const pound = 453.59237;
/** Grams in an ounce of weight. */
export const ounce = pound / 16;
/** Millilitres in a US gallon: 4 quarts, 8 pints, 16 cups, 128 fluid ounces, 256 tablespoons, 768 teaspoons. */
export const gallon = 3785.411784;
/** Millilitres in an imperial gallon: 4 quarts, 8 pints, 160 fluid ounces. */
export const imperialGallon = 4546.09;
