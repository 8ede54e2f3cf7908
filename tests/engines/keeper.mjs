/**
 * Runs one program, and ends it with everything it started when told to or when the process that started the keeper is gone. The keeper's
 * standard input is a pipe of that process, which the system closes even when the process was killed. The keeper leads the process group.
 *
 * `node keeper.mjs '{"command": …, "args": […], "uid": …, "gid": …, "stopSignal": "SIGTERM"}'`
 */
import { spawn } from 'node:child_process';

const { command, args, stopSignal, ...user } = JSON.parse(process.argv[2] ?? '{}');
const patienceMs = 5_000;

// A signal for the whole group reaches the keeper too; it ends only after its program has ended.
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, () => undefined);

const child = spawn(command, args, { ...user, stdio: ['ignore', 'inherit', 'inherit'] });
child.once('error', (error) => {
  process.stderr.write(`${error.message}\n`);
  process.exit(127);
});
child.once('exit', (code, signal) => {
  // Processes that the program started and left behind are asked to end, and killed after that.
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
    // Windows has no process groups, so only the program itself is ended there.
    child.kill(signal);
  }
}
