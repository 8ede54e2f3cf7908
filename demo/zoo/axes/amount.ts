import { numberField } from '../traits/amount/number-field';
import { oneEachPress } from '../traits/amount/one-each-press';
import { plusMinus } from '../traits/amount/plus-minus';
import { selectNumber } from '../traits/amount/select-number';
import { soldInSteps } from '../traits/amount/sold-in-steps';

/** How a quantity is entered. */
export const amounts = {
  'number-field': numberField,
  'select-number': selectNumber,
  'one-each-press': oneEachPress,
  'plus-minus': plusMinus,
  'sold-in-steps': soldInSteps,
};
