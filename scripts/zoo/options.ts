/** The options of a run over the zoo. */
export interface ZooOptions {
  seeds: number;
  from: number;
  jobs: number;
  limitMs: number;
  /** Whether lists are only taken to the plan. */
  isPlanOnly: boolean;
  /** Traits that every store gets, by axis. */
  forced: Readonly<Record<string, string>>;
  /** Axes whose traits are each run on otherwise plain stores. Empty: stores as they are drawn. */
  alone: readonly string[];
  /** Axes on which every store is plain; all others are as drawn. */
  plain: readonly string[];
}

const usage =
  'Usage: npm run bench:zoo -- [--seeds 60] [--from 1] [--jobs 1] [--limit 40] [--until plan] [--<axis> <trait> …] [--alone <axis>|all] [--plain <axis> …]';

/** Reads the command line. Returns a sentence if it is invalid. `axes`: the existing traits by axis. */
export function readZooOptions(
  args: readonly string[],
  axes: Readonly<Record<string, Readonly<Record<string, unknown>>>>,
): ZooOptions | string {
  const numbers: Record<string, number> = { seeds: 60, from: 1, jobs: 1, limit: 40 };
  const forced: Record<string, string> = {};
  const alone: string[] = [];
  const plain: string[] = [];
  let isPlanOnly = false;
  for (let at = 0; at < args.length; at += 2) {
    const [name = '', value = ''] = [args[at]?.replace(/^--/, ''), args[at + 1]];
    const axis = axes[name];
    if (name === 'alone' && (value === 'all' || axes[value] !== undefined))
      alone.push(...(value === 'all' ? Object.keys(axes) : [value]));
    else if (name === 'plain' && axes[value] !== undefined) plain.push(value);
    else if (name === 'until' && value === 'plan') isPlanOnly = true;
    else if (name in numbers && /^\d+$/.test(value)) numbers[name] = Number(value);
    else if (axis === undefined)
      return `There is no axis ${name}. There are: ${Object.keys(axes).join(', ')}.\n${usage}`;
    else if (axis[value] === undefined) return `${name} has: ${Object.keys(axis).join(', ')}.\n${usage}`;
    else forced[name] = value;
  }
  const { seeds = 0, from = 0, jobs = 0, limit = 0 } = numbers;
  if (seeds < 1 || jobs < 1 || limit < 1) return usage;
  return { seeds, from, jobs, limitMs: limit * 1_000, isPlanOnly, forced, alone, plain };
}
