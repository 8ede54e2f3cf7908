/**
 * The pages are written for React and run on Preact: some 11 instead of 71 kB gzip in the popup. Their tests and the gallery do the same. The components use hooks and elements
 * alone, which both have; see docs/decisions/0032.
 */
export const reactByPreact = [
  { find: /^react$/, replacement: 'preact/compat' },
  // Nothing here imports it; the plugin of the development server names it among what it prepares.
  { find: /^react-dom$/, replacement: 'preact/compat' },
  { find: /^react\/jsx-runtime$/, replacement: 'preact/jsx-runtime' },
  { find: /^react\/jsx-dev-runtime$/, replacement: 'preact/jsx-dev-runtime' },
];
