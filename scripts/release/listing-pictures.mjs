import { tsImport } from 'tsx/esm/api';

const { takeListingPictures } = await tsImport('./take-listing-pictures.ts', import.meta.url);
await takeListingPictures(console.log);
