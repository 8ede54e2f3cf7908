import type { Axis, Pieces } from './store-types';

/** Traits that no store has at the same time, and the axes to draw again, the preferred one first. */
export interface Rule {
  why: string;
  isBroken(pieces: Pieces): boolean;
  redraw: readonly Axis[];
}

const isClientKept = ({ keeping }: Pieces): boolean => keeping.where !== 'server';

const rules: readonly Rule[] = [
  {
    why: 'a cart that only lives in memory would be gone with the next page',
    isBroken: ({ keeping, rendering }) => keeping.where === 'memory' && rendering.how !== 'single-page',
    redraw: ['rendering', 'keeping'],
  },
  {
    why: 'a form sent to the server cannot fill a cart the page keeps',
    isBroken: (pieces) => isClientKept(pieces) && pieces.add.isForm === true,
    redraw: ['add', 'keeping'],
  },
  {
    why: 'a card without a link needs its button on the card',
    isBroken: ({ card, add }) => card.isLinkless === true && add.hasCardButton !== true,
    redraw: ['add', 'card'],
  },
  {
    why: 'a card without a link leads to no choices and no presets',
    isBroken: ({ card, choice, push }) =>
      card.isLinkless === true && (choice.isAsked === true || push.isPreset === true),
    redraw: ['push', 'choice', 'card'],
  },
  {
    why: 'results in a frame need a store whose pages may stand in frames, and a cart on the server',
    isBroken: (pieces) =>
      pieces.card.isFramed === true &&
      (pieces.policy.forbidsFrames === true || pieces.rendering.how === 'single-page' || isClientKept(pieces)),
    redraw: ['card', 'policy', 'rendering', 'keeping'],
  },
  {
    why: 'a cart the page keeps is never behind',
    isBroken: (pieces) => isClientKept(pieces) && pieces.lag.milliseconds > 0,
    redraw: ['lag', 'keeping'],
  },
  {
    why: 'only the server writes a count into its page that it knows',
    isBroken: (pieces) => isClientKept(pieces) && !pieces.count.isScripted,
    redraw: ['count', 'keeping'],
  },
  {
    why: 'a page that has to be loaded anew would lose a cart it keeps',
    isBroken: (pieces) => isClientKept(pieces) && pieces.gate.tokenUses !== undefined,
    redraw: ['gate', 'keeping'],
  },
  {
    why: 'what opens the cart after adding needs a page of it',
    isBroken: ({ add, cart }) => add.opensCart === true && !cart.hasPage,
    redraw: ['add', 'cart'],
  },
  {
    why: 'one form of all lines is sent to a server that keeps them on a page',
    isBroken: (pieces) => pieces.line.needsPage === true && (isClientKept(pieces) || !pieces.cart.hasPage),
    redraw: ['line', 'cart', 'keeping'],
  },
  {
    why: 'only sessions on a server lose writes',
    isBroken: (pieces) => isClientKept(pieces) && pieces.lag.writesFor !== undefined,
    redraw: ['lag', 'keeping'],
  },
];

/** The first rule that these traits break; null if they go together. */
export function brokenRule(pieces: Pieces): Rule | null {
  return rules.find((rule) => rule.isBroken(pieces)) ?? null;
}
