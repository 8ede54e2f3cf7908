import productFile from '../../product.json' with { type: 'json' };

/** What product.json says. Everything that names the version, the copyright holder, an id or an oldest browser reads it here. */
export interface Product {
  /** What a person reads, for example "Conscious Cart Coach". */
  name: string;
  /** Semantic version; also the manifest's, so digits and dots only. */
  version: string;
  copyright: { year: string; holder: string };
  /** The extension's id in Firefox and at addons.mozilla.org. It never changes once something was published. */
  geckoId: string;
  /** Left out until there is a public address. */
  homepageUrl?: string;
  /** The oldest major versions the extension is offered to; tests/e2e/package/oldest-browsers.spec.ts says what asks for them. */
  oldest: { chromium: number; firefox: number };
}

export const product: Product = productFile;
