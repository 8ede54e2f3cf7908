/**
 * Photographs every example in light and dark and runs axe over it (colour contrast included, which only a real browser can judge).
 * node tests/gallery/shoot.mjs OUT_DIR [NAME_PART] — exits non-zero when axe finds anything.
 */
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import react from '@vitejs/plugin-react';
import { createServer, runnerImport } from 'vite';

const [out = '.output/gallery', part = ''] = process.argv.slice(2);
const root = path.resolve(import.meta.dirname, '../..');
const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
await mkdir(out, { recursive: true });
const { reactByPreact } = (await runnerImport(path.join(root, 'modules/pages/react-by-preact.ts'))).module;
const server = await createServer({
  root,
  configFile: false,
  plugins: [react()],
  resolve: { alias: reactByPreact },
  logLevel: 'error',
  server: { host: '127.0.0.1', port: 0, watch: null, hmr: false, ws: false },
  cacheDir: path.join(tmpdir(), 'gallery-vite'),
});
await server.listen();
const base = `${server.resolvedUrls?.local[0] ?? ''}tests/gallery/index.html`;
const profile = await mkdtemp(path.join(tmpdir(), 'gallery-'));
const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  headless: true,
  userDataDir: profile,
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--lang=en-US',
  ],
});
let problems = 0;
try {
  const page = await browser.newPage();
  page.on('pageerror', (error) => {
    problems += 1;
    console.error(`page error: ${String(error)}`);
  });
  await page.goto(base, { waitUntil: 'networkidle0' });
  const names = (await page.$$eval('a', (links) => links.map((link) => link.textContent))).filter((name) =>
    name.includes(part),
  );
  for (const name of names) {
    const isPage = /^(settings|sessions|list|stores)/.test(name) || name === 'errors';
    await page.setViewport({
      width: name.startsWith('sessions') ? 1180 : isPage && !name.endsWith('narrow') ? 760 : 380,
      height: isPage ? 900 : 600,
      deviceScaleFactor: 2,
    });
    for (const scheme of ['light', 'dark']) {
      await page.emulateMediaFeatures([
        { name: 'prefers-color-scheme', value: scheme },
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ]);
      await page.goto(`${base}?name=${name}`, { waitUntil: 'networkidle0' });
      await page.screenshot({ path: path.join(out, `${name}.${scheme}.png`), fullPage: isPage });
      const more = name === 'review' ? await page.$$('.decision-more') : [];
      if (more[1] !== undefined) {
        await more[1].click();
        await more[1].evaluate((button) => button.closest('.decision')?.scrollIntoView({ block: 'start' }));
        await page.screenshot({ path: path.join(out, `${name}-why.${scheme}.png`) });
      }
      for (const step of name === 'sessions' ? await page.$$('.trace-step') : []) {
        if ((await step.evaluate((button) => button.textContent)).includes('Anthropic')) await step.click();
      }
      if (name === 'sessions')
        await page.screenshot({ path: path.join(out, `${name}-open.${scheme}.png`), fullPage: true });
      await page.evaluate(axe);
      const violations = await page.evaluate(async () => {
        const { violations } = await window.axe.run(document, {
          runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'],
        });
        return violations.map(
          ({ id, nodes }) =>
            `${id}: ${nodes
              .map((node) => `${node.target.join(' ')} — ${node.failureSummary ?? ''}`)
              .slice(0, 3)
              .join(' | ')}`,
        );
      });
      const wide = await page.evaluate(
        () => document.scrollingElement.scrollWidth > document.scrollingElement.clientWidth,
      );
      if (wide) violations.push('the page scrolls sideways');
      for (const violation of violations) {
        problems += 1;
        console.error(`${name} (${scheme}): ${violation.replace(/\s+/g, ' ')}`);
      }
    }
  }
  console.log(`${names.length} examples in 2 schemes, ${problems} problems, pictures in ${out}`);
} finally {
  await browser.close();
  await server.close();
  await rm(profile, { recursive: true, force: true });
}
process.exitCode = problems === 0 ? 0 : 1;
