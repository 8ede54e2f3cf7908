/** Draws public/icon/{16,32,48,96,128}.png from the SVG marks beside them (the small one, without the check mark, for 16 px). */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import puppeteer from 'puppeteer-core';

const folder = path.resolve(import.meta.dirname, '../../public/icon');
const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  headless: true,
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
});
try {
  const page = await browser.newPage();
  for (const size of [16, 32, 48, 96, 128]) {
    const svg = await readFile(path.join(folder, size === 16 ? 'mark-small.svg' : 'mark.svg'), 'utf8');
    await page.setViewport({ width: size, height: size, deviceScaleFactor: 1 });
    await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
    await page.screenshot({ path: path.join(folder, `${size}.png`), omitBackground: true });
  }
} finally {
  await browser.close();
}
