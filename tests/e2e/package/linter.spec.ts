import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runTool } from '../../../scripts/run-command';
import { firefoxExtension } from '../support/extension';
import { acceptedWarnings } from './accepted-warnings';

interface Message {
  code: string;
  description: string;
  file?: string;
  line?: number;
  column?: number;
}

interface Report {
  errors: Message[];
  warnings: Message[];
  notices: Message[];
}

/** The text a message points at. */
function pointedAt({ file, line, column }: Message): string {
  if (file === undefined || line === undefined) return '';
  const text = readFileSync(join(firefoxExtension(), file), 'utf8').split('\n')[line - 1] ?? '';
  return text.slice((column ?? 1) - 1).slice(0, 60);
}

describe('Mozilla’s linter', () => {
  it('finds nothing in the package but what is accepted, and that as often as it is written down', async () => {
    const { output } = await runTool('addons-linter/bin/addons-linter', ['--output', 'json', firefoxExtension()]);
    const { errors, warnings, notices } = JSON.parse(output) as Report;
    expect([...errors, ...notices]).toEqual([]);
    const found = warnings.map((one) => ({ ...one, text: pointedAt(one) }));
    const accepted = (message: (typeof found)[number]): boolean =>
      acceptedWarnings.some(({ code, text }) => message.code === code && text.test(message.text));
    expect(found.filter((one) => !accepted(one))).toEqual([]);
    for (const { code, text, times } of acceptedWarnings)
      expect(found.filter((one) => one.code === code && text.test(one.text)).length, code).toBe(times);
  });
});
