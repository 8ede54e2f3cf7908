import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** Which layer may import which others; the same table is checked, with file names, by tests/architecture.test.ts. */
const layer = (files, forbidden, message) => ({
  files,
  rules: {
    'no-restricted-imports': ['error', { patterns: forbidden.map((group) => ({ group: [group].flat(), message })) }],
  },
});

export default tseslint.config(
  { ignores: ['.output/', '.wxt/', '.engines/', '.demo/', 'artifacts/', 'node_modules/', 'public/'] },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      // Ports and plug-ins are plain objects made by functions: their methods use closures, not `this`, and may be taken apart.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      'no-restricted-syntax': [
        'error',
        {
          selector: "MemberExpression[property.name='innerHTML']",
          message: 'Text from a page or a model is data: textContent only.',
        },
        {
          selector: "MemberExpression[property.name='outerHTML']",
          message: 'Text from a page or a model is data: textContent only.',
        },
      ],
    },
  },
  {
    files: ['**/*.{js,mjs,cjs}'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { parserOptions: { projectService: false, program: null, project: false } },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  {
    files: ['**/*.tsx', 'components/*.ts'],
    plugins: { 'react-hooks': reactHooks },
    rules: reactHooks.configs.recommended.rules,
  },
  {
    files: ['lib/core/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        'fetch',
        'document',
        'window',
        'browser',
        'chrome',
        'setTimeout',
        'localStorage',
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'core is pure: take `now` as a parameter' },
        { object: 'Math', property: 'random', message: 'core is pure' },
      ],
    },
  },
  layer(
    ['lib/core/**'],
    [['../*/**', '../../*/**', 'wxt/**', '#imports', 'react', '**/browser']],
    'core imports zod and core only',
  ),
  layer(
    ['lib/agents/**', 'lib/facts/**', 'lib/orchestrator.ts'],
    [['**/browser', '#imports', '@anthropic-ai/*', '**/stores/**', '**/tracing/**']],
    'no browser, no SDK here',
  ),
  layer(
    ['lib/messaging/**', 'lib/storage/**'],
    [['**/agents/**', '**/stores/**', '**/background/**']],
    'messaging and storage know core only',
  ),
  layer(
    ['components/**'],
    [['**/lib/!(core)/**', '**/lib/orchestrator', '#imports', '**/lib/browser']],
    'components take props: core, react and the UI library only',
  ),
  {
    files: ['tests/**', 'demo/**', 'scripts/**'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off', 'no-restricted-syntax': 'off' },
  },
);
