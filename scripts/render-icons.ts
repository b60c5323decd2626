/** Draws public/*.png from the site's own pictures: `node scripts/render-icons.ts`. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from '@playwright/test';
import { createElement, type FunctionComponent } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import sharp from 'sharp';
import { createServer } from 'vite';
import { BROWSER_ARGS, findBrowser } from './lib/find-browser.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string): Promise<Buffer> => readFile(`${root}${path}`);

const ICONS = [
  { file: 'icon-192.png', size: 192, inset: 0 },
  { file: 'icon-512.png', size: 512, inset: 0 },
  { file: 'icon-maskable-512.png', size: 512, inset: 56 }, // Android cuts it to its own shape: only the middle is safe
  { file: 'apple-touch-icon.png', size: 180, inset: 14 }, // iOS rounds the corners and shows no transparency
] as const;

async function markup(path: string, name: string, props: object): Promise<string> {
  const server = await createServer({
    root,
    configFile: false,
    appType: 'custom',
    logLevel: 'error',
    server: { middlewareMode: true, watch: null, ws: false },
  });
  try {
    const loaded = await server.ssrLoadModule(`/src/components/illustration/${path}`);
    const component: unknown = loaded[name];
    if (typeof component !== 'function') throw new Error(`${path} has no component ${name}`);
    return renderToStaticMarkup(createElement(component as FunctionComponent, props));
  } finally {
    await server.close();
  }
}

async function save(page: Page, file: string, transparent: boolean): Promise<void> {
  const shot = await page.screenshot({ omitBackground: transparent });
  await sharp(shot)
    .png({ palette: true, colours: 256, dither: 0, effort: 10 })
    .toFile(`${root}public/${file}`);
}

const executablePath = findBrowser();
if (executablePath === undefined) throw new Error('No Chromium or Chrome was found. Set CHROMIUM.');
const browser = await chromium.launch({ executablePath, args: BROWSER_ARGS });
const page = await browser.newPage();
const icon = (await read('public/favicon.svg')).toString();

for (const { file, size, inset } of ICONS) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>body{margin:0;padding:${String(inset)}px;background:${inset ? '#fff' : 'none'}}svg{display:block}</style>${icon}`,
  );
  await save(page, file, inset === 0);
}

const colours = (await read('src/styles/illustration.css')).toString();
const font = await read(
  'node_modules/@fontsource-variable/gabarito/files/gabarito-latin-wght-normal.woff2',
);
await page.setViewportSize({ width: 1200, height: 630 });
await page.setContent(`<style>${colours}
  @font-face{font-family:Gabarito;font-weight:400 900;src:url(data:font/woff2;base64,${font.toString('base64')})}
  body{margin:0;height:630px;position:relative;overflow:hidden;background:var(--sky)}
  p{margin:0;padding:60px 64px;font:800 112px/.94 Gabarito;letter-spacing:-.03em;color:#0a2233}
  svg{position:absolute;inset:auto 0 0;width:100%} .scene-narrow{display:none}
  </style>${await markup('scenes/Scene.tsx', 'Scene', { name: 'home' })}<p>Grow Well<br>Sefton</p>`);
await page.evaluate(() => document.fonts.ready);
await save(page, 'social.png', false);
await browser.close();
