/** The store's id of a product out of the first link in a card or line that carries one. */
export function idInLink(pattern: RegExp): (element: Element) => string | null {
  return (element) => {
    const links = [...(element.matches('a[href]') ? [element] : []), ...element.querySelectorAll('a[href]')];
    for (const link of links) {
      const id = pattern.exec(link.getAttribute('href') ?? '')?.[1];
      if (id !== undefined) return id;
    }
    return null;
  };
}

/** The same out of an attribute, of the element itself or of something in it. */
export function idInAttribute(name: string, pattern = /^\s*(\S+)\s*$/): (element: Element) => string | null {
  return (element) => {
    const holder = element.hasAttribute(name) ? element : element.querySelector(`[${name}]`);
    return pattern.exec(holder?.getAttribute(name) ?? '')?.[1] ?? null;
  };
}
