import { defineContentScript } from '#imports';
import { readRecipePage } from '../lib/agents/meals/recipe/read-recipe-page';
import { takeRecipe } from '../lib/core/recipe/recipe';

/** Run by the background in the tab whose icon was clicked: answers with the page's recipe and leaves nothing behind. */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  noScriptStartedPostMessage: true,
  main: () => {
    const page = readRecipePage(document);
    return page === null ? null : takeRecipe(page, location.hostname.replace(/^www\./, ''));
  },
});
