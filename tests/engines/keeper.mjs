/**
 * Runs one program and ends it, with all it started, when told to or when whoever started the keeper is gone: its standard input is a
 * pipe held by the starter, which the system closes even when the starter was killed. The keeper leads the process group.
 *
 * `node keeper.mjs '{"command": …, "args": […], "uid": …, "gid": …, "stopSignal": "SIGTERM"}'`
 */
import { spawn } from 'node:child_process';

const { command, args, stopSignal, ...user } = JSON.parse(process.argv[2] ?? '{}');
const patienceMs = 5_000;

// A signal for the whole group reaches the keeper too; it leaves when its program has left.
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, () => undefined);

const child = spawn(command, args, { ...user, stdio: ['ignore', 'inherit', 'inherit'] });
child.once('error', (error) => {
  process.stderr.write(`${error.message}\n`);
  process.exit(127);
});
child.once('exit', (code, signal) => {
  // What the program started and left behind: asked to end, then made to.
  signalGroup('SIGTERM');
  setTimeout(() => {
    process.exitCode = code ?? (signal === null ? 1 : 0);
    process.exit();
  }, 50);
});

process.stdin.resume();
process.stdin.once('close', () => {
  child.kill(stopSignal);
  setTimeout(() => {
    signalGroup('SIGKILL');
  }, patienceMs);
});

function signalGroup(signal) {
  try {
    process.kill(-process.pid, signal);
  } catch {
    // Windows has no process groups: there the program alone is ended.
    child.kill(signal);
  }
}
