import { tsImport } from 'tsx/esm/api';

const { takeStorePictures } = await tsImport('./store-pictures.ts', import.meta.url);
await takeStorePictures(console.log);
