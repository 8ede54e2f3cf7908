import productFile from '../../product.json' with { type: 'json' };

/** The contents of product.json. Everything that needs the version, the copyright holder, an id or an oldest browser reads it from here. */
export interface Product {
  /** The name for people, for example "Conscious Cart Coach". */
  name: string;
  /** Semantic version. It is also the manifest's version, so it has only digits and dots. */
  version: string;
  copyright: { year: string; holder: string };
  /** The extension's id in Firefox and at addons.mozilla.org. It must not change after something was published. */
  geckoId: string;
  /** Absent until there is a public address. */
  homepageUrl?: string;
  /**
   * The oldest major versions that the extension is offered for; tests/e2e/package/oldest-browsers.spec.ts tells which features need them.
   */
  oldest: { chromium: number; firefox: number };
}

export const product: Product = productFile;
