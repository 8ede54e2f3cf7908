/** What Mozilla's linter says of the package and is accepted: its code, the text it points at, how often, and why. Nothing else may come. */
export const acceptedWarnings = [
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    text: /^\w+\.innerHTML=/,
    times: 1,
    why: 'Preact’s own code for dangerouslySetInnerHTML; tests/architecture.test.ts holds that we never use it',
  },
];
