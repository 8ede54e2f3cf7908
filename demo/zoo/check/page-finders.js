/* Put into a store's page: finds what a person sees, in shadow roots too. */
(() => {
  const deep = (root, found = []) => {
    for (const element of root.querySelectorAll('*')) {
      found.push(element);
      if (element.shadowRoot) deep(element.shadowRoot, found);
    }
    return found;
  };
  const up = (element) => element.parentElement ?? element.getRootNode().host ?? null;
  const isSeen = (element) => {
    const box = element.getBoundingClientRect();
    return box.width > 0 && box.height > 0 && getComputedStyle(element).visibility !== 'hidden';
  };
  const words = (text) => (text ?? '').replace(/\s+/g, ' ').trim();
  const hasTitle = (element, title) =>
    element.getAttribute('alt') === title || (words(element.textContent) === title && element.children.length === 0);
  window.zooFinders = {
    /** Any element that can be seen and fits. */
    seen: (selector) => deep(document).find((element) => element.matches(selector) && isSeen(element)) ?? null,
    hasText: (text) => deep(document).some((element) => isSeen(element) && words(element.textContent).includes(text)),
    /** The button beside a title, else the link around or at it. */
    wayIn(title) {
      for (const named of deep(document).filter((element) => hasTitle(element, title) && isSeen(element))) {
        let around = named;
        for (let steps = 0; steps < 6 && around; steps += 1, around = up(around)) {
          const inside = [...around.querySelectorAll('.add-button')].filter((each) => isSeen(each) && !each.disabled);
          if (inside.length === 1) return inside[0];
          if (inside.length > 1) break;
        }
        const link = named.closest('a') ?? named.getRootNode().host?.closest('a');
        if (link) return link;
      }
      return null;
    },
    removal: () =>
      deep(document).find(
        (element) =>
          isSeen(element) &&
          element.matches('.line-button[data-to="0"], .line-remove, form:has([name=set][value="0"]) button'),
      ) ?? null,
  };
})();
