import { textOf } from '../page/visible-text';

/** Whether a page is a bot check in front of the store. Only the shopper may answer it. */
export function isBotCheck(document: Document): boolean {
  const title = `${document.title} ${textOf(document.querySelector('h1'))}`;
  return (
    /robot or human|are you (?:a )?(?:human|robot)|verify you are (?:a )?human|access denied|pardon our interruption|just a moment|security check/i.test(
      title,
    ) || document.querySelector('form[action*="validateCaptcha" i], #px-captcha, [id^="sec-if-cpt"]') !== null
  );
}

/** Whether a page of results says that nothing was found. */
export function saysNothing(document: Document): boolean {
  return /\b(?:no|0) (?:results|products|items|matches)\b|(?:couldn[’']t|could not|didn[’']t|did not) (?:find|match)|nothing (?:was )?found|sorry, we have no|keine (?:ergebnisse|treffer|produkte)|geen (?:resultaten|producten)/i.test(
    textOf(document.querySelector('main') ?? document.body),
  );
}
