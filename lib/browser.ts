/** The one door to the extension APIs: everyone else imports `browser` from here (HOUSE: who may know whom). */
import browser from 'webextension-polyfill';

export { browser };
