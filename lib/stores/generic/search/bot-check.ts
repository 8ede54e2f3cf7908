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
