/** What Mozilla's linter says of the package and is accepted: its code, the text it points at, how often, and why. Nothing else may come. */
export const acceptedWarnings = [
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    text: /^\w+\.innerHTML=/,
    times: 2,
    why: 'React’s own code for dangerouslySetInnerHTML, in two kinds of elements; tests/architecture.test.ts holds that we never use it',
  },
];
