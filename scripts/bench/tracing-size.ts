import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

/** Bytes that tracing adds to the worker, minified and after gzip. */
export interface TracingSize {
  what: string;
  gzip: number;
}

const root = resolve(import.meta.dirname, '../..');
const pathTo = (file: string) => resolve(import.meta.dirname, file);

export async function measureTracingSize(): Promise<TracingSize[]> {
  const gzip = async (file: string, external: RegExp | null) =>
    gzipSync(await bundleCode(pathTo(file), external), { level: 9 }).length;
  const base = await gzip('tracing-base.ts', null);
  return [
    { what: 'lib/tracing', gzip: (await gzip('tracing-entry.ts', /^idb$/)) - base },
    { what: 'lib/tracing and idb', gzip: (await gzip('tracing-entry.ts', null)) - base },
  ];
}

/** One minified module of an entry and all its imports, except those that match `external`. */
export async function bundleCode(entry: string, external: RegExp | null): Promise<string> {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: true,
      target: 'chrome120',
      // Vite's lib mode would keep the white space.
      rolldownOptions: {
        input: entry,
        preserveEntrySignatures: 'strict',
        external: (id) => external?.test(id) === true,
        output: { codeSplitting: false },
      },
    },
  });
  const outputs = Array.isArray(result) ? result : 'output' in result ? [result] : [];
  return outputs.flatMap(({ output }) => output.map((file) => ('code' in file ? file.code : ''))).join('');
}
