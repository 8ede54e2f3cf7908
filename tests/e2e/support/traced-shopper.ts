import type { Page } from 'puppeteer-core';
import { startDemoGrocery } from '../../../demo/grocery';
import type { DemoGrocery } from '../../../demo/grocery';
import { defaultModel } from '../../../lib/core/run/llm-settings';
import type { LlmSettings } from '../../../lib/core/run/llm-settings';
import type { Memory } from '../../../lib/core/shopper/memory/memory';
import type { SessionTimeline } from '../../../lib/core/trace/trace';
import type { OpikSettings } from '../../../lib/storage/items';
import { serveAnthropic } from '../sites/anthropic';
import type { AnthropicSite } from '../sites/anthropic';
import { serveOpik } from '../sites/opik-site';
import type { OpikSite } from '../sites/opik-site';
import { launchChromium } from './chromium';
import type { Chromium } from './chromium';
import { grantedExtension } from './granted-extension';

/** Keys that resemble nothing else, so that a single byte of them in the wrong place is found. */
export const claudeKey = 'sk-ant-api03-Zq7WxK4mPd9RtV2sLh8NbY3c';
export const opikKey = 'opikKeyQ8vT3xJ6wB1nM5zR9';

/** A shopper in a real browser with Claude and Opik switched on. Stand-ins on this computer answer for both. */
export interface TracedShopper {
  shop: DemoGrocery;
  claude: AnthropicSite;
  opik: OpikSite;
  chromium: Chromium;
  tab: Page;
  /** Changes the stored settings, as the options page does. */
  set(change: {
    opik?: Partial<OpikSettings>;
    llm?: Partial<LlmSettings>;
    pointing?: boolean;
    memory?: Memory;
  }): Promise<void>;
  /** A stored item, read in a page of the extension. */
  stored<T>(name: string): Promise<T>;
  timeline(sessionId: string): Promise<SessionTimeline>;
  close(): Promise<void>;
}

interface ExtensionApi {
  chrome: {
    storage: { local: { get(name: string): Promise<Record<string, unknown>>; set(items: object): Promise<void> } };
    runtime: { sendMessage(message: unknown): Promise<unknown> };
  };
}

/** Opik is on `localhost`, which is an allowed host; the shop and Claude are on `127.0.0.1`, which is not. */
export async function startTracedShopper(args: string[] = [], extensionDir?: string): Promise<TracedShopper> {
  const [shop, claude, opik] = await Promise.all([startDemoGrocery(), serveAnthropic(), serveOpik()]);
  claude.state.apiKey = claudeKey;
  opik.state.apiKey = opikKey;
  const extension = await grantedExtension(['http://localhost/*'], extensionDir);
  const chromium = await launchChromium({ extensionDir: extension.dir, args });
  const page = await chromium.openExtensionPage('options.html');
  const settings: { opik: OpikSettings; llm: LlmSettings } = {
    opik: {
      isOn: true,
      apiUrl: opik.url.replace('127.0.0.1', 'localhost'),
      apiKey: opikKey,
      workspace: 'default',
      project: 'Conscious Cart Coach',
      mode: 'session-threads',
      level: 'full',
      allowsDiet: false,
    },
    llm: {
      isOn: true,
      apiKey: claudeKey,
      model: defaultModel,
      baseUrl: claude.url,
      monthlyLimitUsd: 5,
      usesExtraction: true,
      usesExplanations: true,
    },
  };
  const set: TracedShopper['set'] = async (change) => {
    Object.assign(settings.opik, change.opik);
    Object.assign(settings.llm, change.llm);
    const { memory, pointing } = change;
    const items = {
      ...settings,
      ...(memory !== undefined && { memory }),
      ...(pointing !== undefined && { pointing }),
    };
    await page.evaluate(async (all) => {
      await (globalThis as unknown as ExtensionApi).chrome.storage.local.set(all);
    }, items);
  };
  await set({});
  const tab = await chromium.openTab(shop.url);
  return {
    shop,
    claude,
    opik,
    chromium,
    tab,
    set,
    async stored<T>(name: string) {
      const stored = await page.evaluate(
        async (key) => (await (globalThis as unknown as ExtensionApi).chrome.storage.local.get(key))[key],
        name,
      );
      // Items that become large are stored as one text.
      return (typeof stored === 'string' ? JSON.parse(stored) : stored) as T;
    },
    async timeline(sessionId) {
      const reply = await page.evaluate(
        (id) =>
          (globalThis as unknown as ExtensionApi).chrome.runtime.sendMessage({
            channel: 'coach',
            request: 'readTimeline',
            input: { sessionId: id },
          }),
        sessionId,
      );
      return (reply as { value: SessionTimeline }).value;
    },
    async close() {
      await chromium.close();
      await Promise.all([shop.close(), claude.close(), opik.close(), extension.remove()]);
    },
  };
}

/** Waits until something is true, with frequent checks. Throws with `what` when it does not become true in time. */
export async function eventually(what: string, isTrue: () => boolean | Promise<boolean>, ms = 45_000): Promise<void> {
  const end = performance.now() + ms;
  while (!(await isTrue())) {
    if (performance.now() > end) throw new Error(`Waited in vain: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
