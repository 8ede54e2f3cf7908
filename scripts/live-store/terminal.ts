import { createInterface } from 'node:readline';
import type { Interface } from 'node:readline';
import type { LiveArguments } from './arguments';

/** The person at the terminal. */
export interface Person {
  /** Waits until the person has done what is asked. */
  until(what: string): Promise<void>;
  /** True if the answer is yes. */
  confirm(question: string): Promise<boolean>;
  /** The text that the person enters; `usual` if it is empty. */
  write(question: string, usual: string): Promise<string>;
  say(line: string): void;
  close(): void;
}

/**
 * Questions at the terminal. With `--yes` nothing is asked: steps for a person are skipped, and the cart is changed with `--add`
 * only. `interrupt`: the handler of Ctrl-C, which a terminal that asks catches itself.
 */
export function atTerminal(
  { isSilent, mayAdd }: Pick<LiveArguments, 'isSilent' | 'mayAdd'>,
  say: (line: string) => void,
  interrupt: () => void,
  streams: { input: NodeJS.ReadableStream; output: NodeJS.WritableStream } = {
    input: process.stdin,
    output: process.stdout,
  },
): Person {
  if (isSilent) {
    return {
      until: () => Promise.resolve(),
      confirm: () => Promise.resolve(mayAdd),
      write: (_, usual) => Promise.resolve(usual),
      say,
      close: () => undefined,
    };
  }
  const terminal = createInterface(streams);
  terminal.on('SIGINT', interrupt);
  const ask = linesOf(terminal, (question) => streams.output.write(question));
  return {
    until: async (what) => void (await ask(`${what}, then press Enter. `)),
    confirm: async (question) => /^\s*(?:y|yes)\s*$/i.test(await ask(`${question} (y/N) `)),
    write: async (question, usual) => {
      const answer = (await ask(`${question}${usual === '' ? '' : ` (${usual})`} `)).trim();
      return answer === '' ? usual : answer;
    },
    say,
    close: () => {
      terminal.close();
    },
  };
}

/** Asks one question after another. Input that arrived before a question (from a pipe) is its answer. */
function linesOf(terminal: Interface, show: (question: string) => void): (question: string) => Promise<string> {
  const written: string[] = [];
  let [isClosed, wake] = [false, (): void => undefined];
  terminal.on('line', (line) => {
    written.push(line);
    wake();
  });
  terminal.on('close', () => {
    isClosed = true;
    wake();
  });
  return async (question) => {
    show(question);
    while (written.length === 0) {
      if (isClosed) throw new Error('Nobody answers at this terminal. With --yes nothing is asked.');
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
    return written.shift() ?? '';
  };
}
