import type { OneItem } from './one-item';

/** Milliseconds for the clean-up after an interrupted command. */
const lastMs = 30_000;

/** Removes what was added, or names what is still in the cart. */
export async function putRight(
  item: Pick<OneItem, 'name' | 'takeOut'>,
  say: (line: string) => void,
  limitMs = lastMs,
): Promise<void> {
  const { name } = item;
  if (name === null) return;
  const stays = `“${name}” may still be in the cart. Take it out on the store’s page.`;
  try {
    const out = await within(item.takeOut(), limitMs);
    if (out === null || out.left.length === 0) say(`“${name}” is out of the cart again.`);
    else say(`Still in the cart: ${out.left.join(', ')}. Take it out on the store’s page.`);
  } catch (error) {
    say(`${stays} (${error instanceof Error ? error.message : String(error)})`);
  }
}

async function within<T>(work: Promise<T>, limitMs: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error('the store does not answer'));
    }, limitMs);
  });
  return Promise.race([work, late]).finally(() => {
    clearTimeout(timer);
  });
}
