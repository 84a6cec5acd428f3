import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { openStage } from './openStage.ts';
import { page } from './page.ts';
import { scenes } from './scenes.ts';

// Takes a picture of every kind of reply: `npm run screenshots`, or of some: `npm run screenshots -- ask why`.

const FOLDER = 'docs/screenshots';
const WIDTH = 660;
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

async function takeShots(executablePath: string, names: readonly string[]): Promise<void> {
  const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { version: string };
  const wanted = scenes.filter(({ name }) => names.length === 0 || names.includes(name));
  const stage = await openStage(version);
  await mkdir(FOLDER, { recursive: true });
  const browser = await chromium.launch({ executablePath, args: QUIET });
  try {
    for (const { name, width = WIDTH, sharp = false, play } of wanted) {
      const html = page(name, await play(stage));
      const tab = await browser.newPage({
        viewport: { width, height: 100 },
        deviceScaleFactor: sharp ? 2 : 1,
        offline: true,
        javaScriptEnabled: false,
      });
      await tab.setContent(html);
      const path = join(FOLDER, `${name}.png`);
      await tab.screenshot({ path, fullPage: true });
      await tab.close();
      console.log(path);
    }
  } finally {
    await browser.close();
  }
}

const chromiumPath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
if (existsSync(chromiumPath)) await takeShots(chromiumPath, process.argv.slice(2));
else {
  console.error(
    `There is no Chromium at ${chromiumPath}. Install it with the fonts that the pictures use (Debian: apt-get install chromium fonts-noto-core fonts-noto-color-emoji), or set CHROMIUM_PATH to the program.`,
  );
  process.exitCode = 1;
}
