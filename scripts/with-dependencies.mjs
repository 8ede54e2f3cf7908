/**
 * Runs a script of this folder with its packages in place: `node scripts/with-dependencies.mjs <script> [arguments…]`.
 *
 * The first thing that runs after a clone, so it uses Node's own modules only. Installs when node_modules is missing or is not what
 * package-lock.json asks for, then hands over: same arguments, same exit code. Some tools need a newer Node than the one that may have
 * started this, so the script runs on the Node among the packages, or on this one where npm has none for the computer.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const lockPath = join(root, 'package-lock.json');
const installedPath = join(root, 'node_modules', '.package-lock.json');
const stampPath = join(root, 'node_modules', '.installed-from');

/** What installs the packages: Node 20.19 or newer, which has been tried. */
function canInstall(version) {
  const [major, minor] = version.split('.').map(Number);
  return major > 20 || (major === 20 && minor >= 19);
}

/** What runs them: Node 22.12 or newer, as vitest and wxt ask for. Of the odd versions, which are never supported for long, none. */
function canRunTools(version) {
  const [major, minor] = version.split('.').map(Number);
  return major > 22 ? major % 2 === 0 : major === 22 && minor >= 12;
}

/** The Node among the packages, as its platform's package brings it; null where npm has none for this computer. */
function packagedNode() {
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const file = process.platform === 'win32' ? 'node.exe' : 'node';
  const paths = ['node', 'node-bin'].map((prefix) =>
    join(root, 'node_modules', `${prefix}-${platform}-${process.arch}`, 'bin', file),
  );
  return paths.find((path) => existsSync(path)) ?? null;
}

/** Whether npm's own record of what it installed names every package of the lockfile in its version. */
function holdsLockedPackages(lock, installed) {
  return Object.entries(lock.packages).every(([path, wanted]) => {
    const found = installed.packages[path];
    if (path === '') return true;
    return found === undefined ? wanted.optional === true : found.version === wanted.version;
  });
}

/** The lockfile's fingerprint, or null when node_modules already is what the lockfile asks for. */
function fingerprintToInstall() {
  const text = readFileSync(lockPath, 'utf8');
  const fingerprint = createHash('sha256').update(text).digest('hex');
  if (!existsSync(installedPath)) return fingerprint;
  if (existsSync(stampPath) && readFileSync(stampPath, 'utf8') === fingerprint) return null;
  try {
    if (!holdsLockedPackages(JSON.parse(text), JSON.parse(readFileSync(installedPath, 'utf8')))) return fingerprint;
  } catch {
    return fingerprint;
  }
  writeFileSync(stampPath, fingerprint);
  return null;
}

/** Runs npm: the one that called us when there is one, so that no other npm on the PATH gets in the way. */
function runNpm(args) {
  const own = process.env.npm_execpath;
  const options = { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] };
  const done =
    own !== undefined && /npm-cli\.c?js$/.test(own)
      ? spawnSync(process.execPath, [own, ...args], options)
      : // npm is a .cmd file on Windows, which only a shell can start.
        spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
  return done.status ?? 1;
}

function installWhenNeeded() {
  // `--include=dev`: a shell with NODE_ENV=production would otherwise leave the build tools out.
  const flags = ['--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  if (!existsSync(lockPath)) {
    if (existsSync(installedPath)) return;
    console.log('There is no package-lock.json, so the newest matching packages are installed (about a minute)…');
    if (runNpm(['install', ...flags]) !== 0) stop('The packages could not be installed; npm says why above.');
    return;
  }
  const fingerprint = fingerprintToInstall();
  if (fingerprint === null) return;
  console.log('Installing the packages of package-lock.json (about a minute, once)…');
  if (runNpm(['ci', ...flags]) !== 0) stop('The packages could not be installed; npm says why above.');
  writeFileSync(stampPath, fingerprint);
}

function handOver(script, args) {
  const node = packagedNode() ?? process.execPath;
  if (node === process.execPath && !canRunTools(process.versions.node)) {
    stop(
      `The tools need Node 22.12 or newer, and none is among the packages: please install Node 22 in place of ${process.versions.node}.`,
    );
  }
  // A script may start `node` by its name, as the tools of npm do.
  const env = { ...process.env, PATH: `${dirname(node)}${delimiter}${process.env.PATH ?? ''}` };
  const child = spawn(node, [resolve(root, script), ...args], { cwd: root, stdio: 'inherit', env });
  // The terminal sends Ctrl-C to the child as well: we only wait for it to end in its own way.
  process.on('SIGINT', () => undefined);
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  child.on('error', (error) => stop(`${script} could not be started: ${error.message}`));
  child.on('exit', (code, signal) => process.exit(code ?? 128 + (constants.signals[signal] ?? 0)));
}

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}

const [script, ...args] = process.argv.slice(2);
if (!canInstall(process.versions.node)) {
  stop(`Node ${process.versions.node} is too old for this project: please install Node 20.19 or newer.`);
}
if (script === undefined) stop('Usage: node scripts/with-dependencies.mjs <script> [arguments…]');
installWhenNeeded();
handOver(script, args);
