import { browser } from '../../browser';

/**
 * Calls to the tools a page offers, made by the worker (docs/decisions/0010). Each call is one small injected function; its result is
 * text from the page and not trusted. Tools that the browser holds are called from the isolated world; tools and actions that only the
 * page's scripts know, from the main world.
 */
export interface PageToolCalls {
  /** Names and schemas of the tools the page offers; null when it offers none. */
  listTools(): Promise<unknown>;
  callTool(name: string, input: Record<string, unknown>): Promise<PageToolAnswer>;
  /** Adds by the theme's own action; `absent` if it has none that works without loading the page again. */
  addByShopifyAction(variantId: string, quantity: number): Promise<PageToolAnswer>;
}

/** `absent`: there is no such tool, and nothing was done. `failed`: it was called, and its effect is unknown. */
export type PageToolAnswer = { state: 'absent' } | { state: 'answered'; text: string | null } | { state: 'failed' };

/** Longest wait for a tool, in milliseconds. */
const patienceMs = 15_000;

/** Opens the calls to the page in a tab, while it is of this origin. */
export function openPageToolCalls(tabId: number, origin: string): PageToolCalls {
  const run = async <Args extends unknown[]>(
    world: 'ISOLATED' | 'MAIN',
    func: (...args: Args) => Promise<PageToolAnswer>,
    ...args: Args
  ): Promise<PageToolAnswer> => {
    try {
      const [frame] = await browser.scripting.executeScript({ target: { tabId }, world, func, args });
      return answerOf(frame?.result);
    } catch {
      // The tab is gone or on another site: the next request to the store reports that.
      return { state: 'absent' };
    }
  };
  /** Uses the browser's tools from the isolated world if it has them, otherwise those a script of the page provides, from the main world. */
  const runNearest = async <Args extends unknown[]>(
    func: (...args: Args) => Promise<PageToolAnswer>,
    ...args: Args
  ): Promise<PageToolAnswer> => {
    const answer = await run('ISOLATED', func, ...args);
    return answer.state === 'absent' ? run('MAIN', func, ...args) : answer;
  };
  return {
    listTools: async () => {
      const answer = await runNearest(listTools, origin, patienceMs);
      return answer.state === 'answered' && answer.text !== null ? jsonOf(answer.text) : null;
    },
    callTool: (name, input) => runNearest(callTool, origin, name, JSON.stringify(input), patienceMs),
    addByShopifyAction: (variantId, quantity) => run('MAIN', callUpdateCart, origin, variantId, quantity, patienceMs),
  };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The answer of a function that ran in the main world: the page's scripts could have changed it. */
function answerOf(result: unknown): PageToolAnswer {
  if (typeof result !== 'object' || result === null || !('state' in result)) return { state: 'failed' };
  if (result.state === 'absent') return { state: 'absent' };
  const text = 'text' in result && typeof result.text === 'string' ? result.text : null;
  return result.state === 'answered' ? { state: 'answered', text } : { state: 'failed' };
}

/*
 * The functions below run in the page. They are sent as text, so each is self-contained.
 */

/** Lists names and schemas of the tools, without their descriptions. */
async function listTools(origin: string, ms: number): Promise<PageToolAnswer> {
  const context: unknown = Reflect.get(document, 'modelContext') ?? Reflect.get(navigator, 'modelContext');
  if (location.origin !== origin || typeof context !== 'object' || context === null) return { state: 'absent' };
  const list: unknown = Reflect.get(context, 'getTools');
  if (typeof list !== 'function') return { state: 'absent' };
  try {
    const late = new Promise<null>((resolve) => setTimeout(resolve, ms, null));
    const tools: unknown = await Promise.race([Reflect.apply(list, context, []), late]);
    if (!Array.isArray(tools) || tools.length === 0) return { state: 'absent' };
    const own = tools.slice(0, 100).flatMap((tool: unknown) => {
      if (typeof tool !== 'object' || tool === null) return [];
      const from: unknown = Reflect.get(tool, 'origin');
      const isOwn = from === undefined || from === origin;
      const name: unknown = Reflect.get(tool, 'name');
      const inputSchema: unknown = Reflect.get(tool, 'inputSchema');
      return isOwn ? [{ name, inputSchema }] : [];
    });
    return { state: 'answered', text: JSON.stringify(own) };
  } catch {
    return { state: 'absent' };
  }
}

/** Calls one tool once. */
async function callTool(origin: string, name: string, input: string, ms: number): Promise<PageToolAnswer> {
  const context: unknown = Reflect.get(document, 'modelContext') ?? Reflect.get(navigator, 'modelContext');
  if (location.origin !== origin || typeof context !== 'object' || context === null) return { state: 'absent' };
  const list: unknown = Reflect.get(context, 'getTools');
  const execute: unknown = Reflect.get(context, 'executeTool');
  if (typeof list !== 'function' || typeof execute !== 'function') return { state: 'absent' };
  const tools: unknown = await Promise.resolve(Reflect.apply(list, context, [])).catch(() => null);
  const tool: unknown = Array.isArray(tools)
    ? tools.find((one: unknown) => typeof one === 'object' && one !== null && Reflect.get(one, 'name') === name)
    : undefined;
  if (tool === undefined) return { state: 'absent' };
  // Browsers before Chrome 155 take the input as JSON text, later ones as a value. This input works as both, so no call is made twice.
  const both: unknown = JSON.parse(input);
  if (typeof both !== 'object' || both === null) return { state: 'absent' };
  Object.defineProperty(both, 'toString', { value: () => input });
  try {
    const late = new Promise<never>((_, reject) => setTimeout(reject, ms));
    const answer: unknown = await Promise.race([Reflect.apply(execute, context, [tool, both]), late]);
    const text = typeof answer === 'string' ? answer : JSON.stringify(answer ?? null);
    return { state: 'answered', text: text.length > 500_000 ? null : text };
  } catch {
    return { state: 'failed' };
  }
}

/**
 * Adds by `Shopify.actions.updateCart`, if that updates the shown cart without loading the page: the theme has its own handler, or is one
 * of the two themes that the default handler is documented to support.
 */
async function callUpdateCart(
  origin: string,
  variantId: string,
  quantity: number,
  ms: number,
): Promise<PageToolAnswer> {
  const field = (holder: unknown, name: string): unknown =>
    typeof holder === 'object' || typeof holder === 'function' ? holder && Reflect.get(holder, name) : undefined;
  const shop: unknown = Reflect.get(window, 'Shopify');
  const actions = field(shop, 'actions');
  const updateCart = field(actions, 'updateCart');
  if (location.origin !== origin || typeof updateCart !== 'function') return { state: 'absent' };
  const isDefault = field(updateCart, 'isDefault');
  const isConfigured = typeof isDefault === 'function' && Reflect.apply(isDefault, updateCart, []) === false;
  const theme = field(field(shop, 'theme'), 'schema_name');
  if (!isConfigured && theme !== 'Dawn' && theme !== 'Horizon') return { state: 'absent' };
  const lines = [{ merchandiseId: `gid://shopify/ProductVariant/${variantId}`, quantity }];
  try {
    const late = new Promise<never>((_, reject) => setTimeout(reject, ms));
    const answer: unknown = await Promise.race([Reflect.apply(updateCart, actions, [{ lines }]), late]);
    const told = { userErrors: field(answer, 'userErrors') ?? [], warnings: field(answer, 'warnings') ?? [] };
    return { state: 'answered', text: JSON.stringify(told).slice(0, 20_000) };
  } catch {
    return { state: 'failed' };
  }
}
