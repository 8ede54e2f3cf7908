/** Small drawn packs that stand in for a store's product pictures, so that examples need no network. */
const shapes = {
  bag: '<path d="M18 10h28l4 44H14z" fill="C"/><path d="M18 10h28l-3 8H21z" fill="#0002"/><rect x="20" y="28" width="24" height="14" rx="2" fill="#fff"/>',
  jar: '<rect x="20" y="8" width="24" height="8" rx="2" fill="#555"/><rect x="16" y="17" width="32" height="39" rx="6" fill="C"/><rect x="16" y="28" width="32" height="16" fill="#fff"/>',
  tray: '<rect x="6" y="16" width="52" height="34" rx="5" fill="#e8e8e8"/><rect x="10" y="20" width="44" height="26" rx="8" fill="C"/><rect x="38" y="18" width="16" height="10" rx="1" fill="#fff"/>',
  round:
    '<circle cx="25" cy="36" r="16" fill="C"/><circle cx="42" cy="38" r="14" fill="C" opacity=".8"/><path d="M25 20c0-6 4-9 9-9 0 6-4 9-9 9Z" fill="#4f8a3c"/>',
  bunch:
    '<path d="M32 58V30M32 44 22 28M32 44l10-16" stroke="#4f8a3c" stroke-width="3"/><circle cx="32" cy="20" r="10" fill="C"/><circle cx="20" cy="26" r="9" fill="C"/><circle cx="44" cy="26" r="9" fill="C"/>',
  tub: '<path d="M12 20h40l-4 34H16z" fill="C"/><rect x="10" y="14" width="44" height="7" rx="3" fill="#d5d5d5"/><rect x="18" y="28" width="28" height="12" rx="6" fill="#fff"/>',
} as const;

export type Shape = keyof typeof shapes;

/** A picture as a data address: a pack of this shape in this colour. */
export function picture(shape: Shape, colour: string): string {
  const body = shapes[shape].replaceAll('"C"', `"${colour}"`);
  return `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><rect width="64" height="64" fill="#fff"/>${body}</svg>`)}`;
}
