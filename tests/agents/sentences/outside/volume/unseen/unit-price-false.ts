import type { VolumeSentences } from '../volume-names';

/** A price per unit set against another product whose price per unit no fact tells. */
export const unitPriceFalse: VolumeSentences = {
  oil: [
    '£1.50 per 100 ml is less than Napolina Extra Virgin Olive Oil’s unit price.',
    '£1.50 per 100 ml is less than Napolina Extra Virgin Olive Oil 1L.',
    '£1.50 per 100 ml beats Napolina’s unit price.',
    'It is cheaper per 100 ml than Napolina Extra Virgin Olive Oil 1L.',
    'At £1.50 per 100 ml, the unit price is lower than that of Napolina Extra Virgin Olive Oil 1L.',
    'Its unit price of £1.50 per 100 ml undercuts Napolina Extra Virgin Olive Oil 1L.',
    'Per 100 ml it costs less than Napolina.',
  ],
  rice: [
    '£0.13 per 100 g is less than Tilda Pure Basmati Rice 1kg.',
    'At £0.13 per 100 g it undercuts Tilda’s unit price.',
    'A good price per unit, lower than Tilda Pure Basmati Rice 1kg.',
    'Its price per 100 g is below that of Tilda Pure Basmati Rice 1kg.',
  ],
  tomatoes: ['Its unit price is higher than Tesco’s.', 'Per 100 g it costs more than Tesco Chopped Tomatoes 400g.'],
};
