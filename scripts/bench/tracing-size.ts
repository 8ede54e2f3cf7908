import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

/** Bytes of tracing as the worker carries it, minified. What the worker has anyway (zod, lib/core, the Anthropic SDK) is not counted. */
export interface TracingSize {
  what: string;
  raw: number;
  gzip: number;
}

const root = resolve(import.meta.dirname, '../..');
const entry = resolve(root, 'scripts/bench/tracing-entry.ts');

export async function measureTracingSize(): Promise<TracingSize[]> {
  return [
    { what: 'lib/tracing', ...(await bundle(/^(?:zod|idb|@anthropic-ai\/sdk)|\/core\/[^/]+$/)) },
    { what: 'lib/tracing with idb', ...(await bundle(/^(?:zod|@anthropic-ai\/sdk)|\/core\/[^/]+$/)) },
  ];
}

async function bundle(external: RegExp): Promise<{ raw: number; gzip: number }> {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: true,
      target: 'chrome120',
      // Not lib mode: that leaves the white space in.
      rolldownOptions: { input: entry, preserveEntrySignatures: 'strict', external: (id) => external.test(id) },
    },
  });
  const outputs = Array.isArray(result) ? result : 'output' in result ? [result] : [];
  const text = outputs.flatMap(({ output }) => output.map((file) => ('code' in file ? file.code : ''))).join('');
  return { raw: Buffer.byteLength(text), gzip: gzipSync(text, { level: 9 }).length };
}
