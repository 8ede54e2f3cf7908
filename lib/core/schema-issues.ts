import type { z } from 'zod/mini';

type Issue = z.core.$ZodIssue;

/**
 * The issues of a failed parse in one line: `price.minor: expected int; extra: not known`. `zod/mini` comes without messages, and one
 * language of them would be larger than all our schemas. For the technical detail of an error; it never quotes a value.
 */
export function describeIssues({ issues }: z.core.$ZodError): string {
  return issues.map((issue) => `${pathOf(issue)}${describe(issue)}`).join('; ');
}

function pathOf({ path }: Issue): string {
  return path.length === 0 ? '' : `${path.map(String).join('.')}: `;
}

function describe(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `expected ${issue.expected}`;
    case 'invalid_value':
      return `expected ${issue.values.map(String).join(' or ')}`;
    case 'unrecognized_keys':
      return `not known: ${issue.keys.join(', ')}`;
    case 'too_small':
      return `${issue.inclusive === true ? 'at least' : 'more than'} ${String(issue.minimum)}`;
    case 'too_big':
      return `${issue.inclusive === true ? 'at most' : 'less than'} ${String(issue.maximum)}`;
    case 'invalid_format':
      return `expected ${issue.format}`;
    case 'invalid_union':
      return 'none of the forms it may have';
    default:
      return issue.message;
  }
}
