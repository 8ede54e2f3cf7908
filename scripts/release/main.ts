import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../run-command';
import { readArchive, writeArchive } from './archive';
import type { ArchiveFile } from './archive';
import { billOfShipped } from './bill-of-materials';
import type { BillOfMaterials, Lock } from './bill-of-materials';
import { checksums, differences, filesUnder, packagedBrowsers, releaseName, sha256, unpackInto } from './packages';
import type { ReleaseFile } from './packages';

/** The folder of the release, which git ignores. */
const outputFolder = join('artifacts', 'release');

const usage = `npm run zip

Makes what the extension stores take, from the files that git tracks, and proves that it can be made again:
the source package is unpacked in two folders, each built by the commands of the README (npm ci, npm run build,
npm run build:firefox), and both builds must be equal byte by byte. Writes to ${outputFolder}:

  …-chrome.zip    for the Chrome Web Store        …-sources.zip   for Mozilla's reviewers
  …-firefox.zip   for addons.mozilla.org          …-sbom.cdx.json what is shipped, as CycloneDX
  SHA256SUMS      for sha256sum --check`;

/** Makes the release of the version in product.json. Returns the exit code. */
export function makeRelease(args: readonly string[], print: (line: string) => void): number {
  if (args.length > 0) {
    print(usage);
    return args[0] === '--help' ? 0 : 1;
  }
  const listed = run('git', ['ls-files', '-z'], projectRoot).split('\0').filter(Boolean);
  if (run('git', ['status', '--porcelain'], projectRoot) !== '')
    print('There are changes that are not committed: the packages hold tracked files as they are now.');
  const sources = writeArchive(listed.map((path) => ({ path, content: readFileSync(join(projectRoot, path)) })));

  const scratch = mkdtempSync(join(tmpdir(), 'release-'));
  try {
    // The names of the two folders have different lengths, so a path in a build makes the builds differ.
    const first = buildFrom(sources, join(scratch, 'one'), print);
    const second = buildFrom(sources, join(scratch, 'second', 'folder'), print);
    const unequal = packagedBrowsers.flatMap(({ browser }) =>
      differences(first[browser], second[browser]).map((path) => `${browser}: ${path}`),
    );
    if (unequal.length > 0) {
      print(`The two builds differ, so nothing was written:\n  ${unequal.join('\n  ')}`);
      return 1;
    }
    const packages = packagedBrowsers.map(({ browser }) => ({
      name: releaseName(`${browser}.zip`),
      content: writeArchive(first[browser]),
    }));
    write(
      [...packages, { name: releaseName('sources.zip'), content: sources }, billOfMaterials(join(scratch, 'one'))],
      print,
    );
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
  return 0;
}

/** Unpacks the sources and builds both browsers there with the commands of the README. */
function buildFrom(
  sources: Buffer,
  folder: string,
  print: (line: string) => void,
): Record<(typeof packagedBrowsers)[number]['browser'], ArchiveFile[]> {
  print(`Building from the source package in ${folder}…`);
  unpackInto(folder, readArchive(sources));
  runNpm(['ci', '--prefer-offline', '--include=dev', '--loglevel=error'], folder);
  for (const { script } of packagedBrowsers) runNpm(['run', script], folder);
  const [chrome, firefox] = packagedBrowsers;
  return {
    [chrome.browser]: filesUnder(join(folder, chrome.folder)),
    [firefox.browser]: filesUnder(join(folder, firefox.folder)),
  };
}

function billOfMaterials(folder: string): ReleaseFile {
  const written = runNpm(['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'], folder);
  const lock = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8')) as Lock & { name: string };
  const bill = billOfShipped(JSON.parse(written) as BillOfMaterials, lock, lock.name);
  return { name: releaseName('sbom.cdx.json'), content: Buffer.from(`${JSON.stringify(bill, null, 2)}\n`) };
}

function write(files: readonly ReleaseFile[], print: (line: string) => void): void {
  const folder = join(projectRoot, outputFolder);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const { name, content } of files) writeFileSync(join(folder, name), content);
  writeFileSync(join(folder, 'SHA256SUMS'), checksums(files));
  print(`Both builds are equal. In ${outputFolder}:`);
  for (const { name, content } of files) {
    print(`  ${name.padEnd(48)} ${(content.length / 1000).toFixed(0).padStart(6)} kB  ${sha256(content)}`);
  }
}

/** Runs npm: the npm that called this script when there is one, so that no other npm on the PATH is used. */
function runNpm(args: readonly string[], cwd: string): string {
  const own = process.env['npm_execpath'];
  return own !== undefined && /npm-cli\.c?js$/.test(own)
    ? run(process.execPath, [own, ...args], cwd)
    : run('npm', args, cwd);
}

/** The output of a command; throws with its error output when it fails. */
function run(command: string, args: readonly string[], cwd: string): string {
  const shell = process.platform === 'win32' && command === 'npm';
  const done = spawnSync(command, [...args], { cwd, encoding: 'utf8', maxBuffer: 100_000_000, shell });
  if (done.status !== 0)
    throw new Error(`${command} ${args.join(' ')} failed in ${cwd}:\n${done.stdout}${done.stderr}`);
  return done.stdout;
}
