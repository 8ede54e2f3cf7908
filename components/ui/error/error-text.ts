import { keyNotSent } from '../../../lib/core/store/origin-pattern';
import type { ErrorCode } from '../../../lib/core/error-codes';
import type { ErrorInfo } from '../../../lib/core/error-info';

/** What the one button of an error does; the page that shows the error carries it out. */
export type ErrorAction = 'retry' | 'edit-prompt' | 'new-cart' | 'settings' | 'dismiss';

export interface ErrorText {
  /** One sentence: what happened and what to do about it. */
  sentence: string;
  button: string;
  action: ErrorAction;
}

/** One sentence and one button for each thing that can go wrong. */
export const errorTexts: Readonly<Record<ErrorCode, ErrorText>> = {
  'store/unsupported': {
    sentence: 'This page isn’t a store I can shop in. Open a grocery store’s page, then click the icon again.',
    button: 'Look again',
    action: 'retry',
  },
  'store/signed-out': {
    sentence: 'The store wants you signed in first. Sign in on its page, then try again; your plan is kept.',
    button: 'I’m signed in, try again',
    action: 'retry',
  },
  'store/no-store-chosen': {
    sentence:
      'The store doesn’t know which branch you shop at. Choose one on its page, then try again; your plan is kept.',
    button: 'I chose one, try again',
    action: 'retry',
  },
  'store/element-missing': {
    sentence: 'A part of the store’s page could not be found, so I stopped rather than guess.',
    button: 'Try again',
    action: 'retry',
  },
  'store/out-of-stock': {
    sentence: 'The store says this has just sold out. Choose another product for it.',
    button: 'OK',
    action: 'dismiss',
  },
  'store/not-added': {
    sentence: 'The store didn’t take it into the cart. Try again, or choose another product for it.',
    button: 'Try again',
    action: 'retry',
  },
  'store/rate-limited': {
    sentence: 'The store asked for a pause. Wait a minute, then go on where we stopped; nothing is added twice.',
    button: 'Go on',
    action: 'retry',
  },
  'store/server-error': {
    sentence: 'The store’s own server had a problem. Try again in a moment; nothing is added twice.',
    button: 'Try again',
    action: 'retry',
  },
  'store/unreachable': {
    sentence: 'The store’s page could not be reached from here. See whether it still opens, then try again.',
    button: 'Try again',
    action: 'retry',
  },
  'store/timeout': {
    sentence: 'The store took too long to answer. Try again; nothing is added twice.',
    button: 'Try again',
    action: 'retry',
  },
  'store/tab-closed': {
    sentence: 'The store’s tab was closed. Open the store again, click the icon there and go on; nothing is lost.',
    button: 'Go on in this tab',
    action: 'retry',
  },
  'store/tab-navigated': {
    sentence: 'The tab left the store. Go back to the store’s page, click the icon there and go on; nothing is lost.',
    button: 'Go on in this tab',
    action: 'retry',
  },
  'store/needs-permission': {
    sentence:
      'This store only works page by page, in its own tab, and the browser lets me see the next page only if you allow this site. I give that right back once your cart is done.',
    button: 'Go on in this tab',
    action: 'retry',
  },
  'prompt/empty': {
    sentence: 'Tell me what you’d like to cook, or list what you need.',
    button: 'Write it',
    action: 'edit-prompt',
  },
  'prompt/too-long': {
    sentence: 'That’s more than I can read at once. Shorten it to the meal or the list itself.',
    button: 'Shorten it',
    action: 'edit-prompt',
  },
  'prompt/bad-servings': {
    sentence: 'I can plan for 1 to 100 people. Change the number and start again.',
    button: 'Change it',
    action: 'edit-prompt',
  },
  'prompt/not-understood': {
    sentence: 'I don’t know that meal. Name the dish another way, or list its ingredients.',
    button: 'Write it another way',
    action: 'edit-prompt',
  },
  'llm/no-key': {
    sentence: 'This needs Claude, switched on with a key of yours. Everything else works without it.',
    button: 'Open settings',
    action: 'settings',
  },
  'llm/auth': {
    sentence: 'Claude didn’t accept the key. Check it in the settings.',
    button: 'Open settings',
    action: 'settings',
  },
  'llm/rate-limit': {
    sentence: 'Claude is getting too many requests with this key. Wait a minute and try again.',
    button: 'Try again',
    action: 'retry',
  },
  'llm/overloaded': {
    sentence: 'Claude is busy at the moment. Try again shortly.',
    button: 'Try again',
    action: 'retry',
  },
  'llm/refused': {
    sentence: 'Claude declined this request.',
    button: 'Write it another way',
    action: 'edit-prompt',
  },
  'llm/truncated': {
    sentence: 'Claude’s answer was cut off. Try again, or ask for fewer meals at once.',
    button: 'Try again',
    action: 'retry',
  },
  'llm/bad-output': {
    sentence: 'Claude’s answer could not be used. Try again.',
    button: 'Try again',
    action: 'retry',
  },
  'llm/timeout': {
    sentence: 'Claude took too long to answer. Try again.',
    button: 'Try again',
    action: 'retry',
  },
  'llm/offline': {
    sentence: 'Claude can’t be reached. Check your connection, then try again.',
    button: 'Try again',
    action: 'retry',
  },
  'llm/spending-limit': {
    sentence: 'Your monthly limit for Claude is reached. Raise it, or go on with the rules alone.',
    button: 'Open settings',
    action: 'settings',
  },
  'facts/unavailable': {
    sentence: 'Food facts can’t be read right now. The plan works without them and says “no data”.',
    button: 'OK',
    action: 'dismiss',
  },
  'settings/unreadable': {
    sentence: 'I can’t read all of your diets and allergies, so I plan nothing before you have looked at them.',
    button: 'Look at my preferences',
    action: 'settings',
  },
  'storage/full': {
    sentence:
      'This wasn’t kept: the space the browser gives me is full. Forget stores or delete the memory in the settings, then try again.',
    button: 'Try again',
    action: 'retry',
  },
  'storage/failed': {
    sentence: 'This wasn’t kept: the browser didn’t store it. Try again.',
    button: 'Try again',
    action: 'retry',
  },
  'messaging/no-receiver': {
    sentence: 'The store’s page isn’t answering. Reload it, then try again.',
    button: 'Try again',
    action: 'retry',
  },
  'messaging/bad-payload': {
    sentence: 'Two parts of the extension don’t fit together. Reload the store’s page and click the icon again.',
    button: 'Try again',
    action: 'retry',
  },
  'run/cancelled': { sentence: 'Stopped. Nothing is added twice when it goes on.', button: 'Go on', action: 'retry' },
  'run/interrupted': {
    sentence: 'The browser stopped me half-way. Go on where we were; nothing is added twice.',
    button: 'Go on',
    action: 'retry',
  },
  'run/wrong-step': {
    sentence: 'This cart moved on meanwhile; what you see now is how it stands.',
    button: 'OK',
    action: 'dismiss',
  },
  'run/unreadable': {
    sentence:
      'I can’t read the cart I was working on: another version stored it, or it was stored only in part. If I was filling, look at the store’s own cart first.',
    button: 'OK',
    action: 'dismiss',
  },
  'run/busy': {
    sentence: 'I’m still busy with another store’s cart. Wait until that is done, or stop it, then start the next one.',
    button: 'OK',
    action: 'dismiss',
  },
  unexpected: {
    sentence: 'Something went wrong that I didn’t expect. Try again; nothing is added twice.',
    button: 'Try again',
    action: 'retry',
  },
};

/** The sentence for an error; where the other side said how long to wait, or what could not be read, with that. */
export function errorSentence({ code, detail, message }: ErrorInfo): string {
  if (code === 'llm/auth' && message === keyNotSent) return message;
  if (code === 'settings/unreadable' && detail !== undefined)
    return `I can’t read ${detail}, so I plan nothing before you have looked at your preferences.`;
  const seconds = code === 'llm/rate-limit' ? /^retry-after (\d+)$/.exec(detail ?? '')?.[1] : undefined;
  return seconds === undefined
    ? errorTexts[code].sentence
    : `Claude is getting too many requests with this key. Try again in ${seconds} s.`;
}

/** The button for an error where the prompt cannot be written anew: then it is tried again. */
export function buttonFor({ code }: ErrorInfo, canRephrase: boolean): Pick<ErrorText, 'button' | 'action'> {
  const words = errorTexts[code];
  return words.action === 'edit-prompt' && !canRephrase ? { button: 'Try again', action: 'retry' } : words;
}
