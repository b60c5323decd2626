import { defineConfig, devices } from '@playwright/test';
import { BROWSER_ARGS, findBrowser } from '../scripts/lib/find-browser.ts';

const PORT = Number(process.env['PORT'] ?? 4399);
const executablePath = findBrowser();

const journeys = /e2e\/.*journey.*\.spec\.ts/;

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  fullyParallel: true,
  forbidOnly: process.env['CI'] !== undefined,
  workers: 2,
  timeout: 60_000,
  reporter: [['line']],
  use: {
    baseURL: `http://127.0.0.1:${PORT}`,
    launchOptions: {
      args: BROWSER_ARGS,
      ...(executablePath === undefined ? {} : { executablePath }),
    },
  },
  webServer: {
    command: `node scripts/preview.ts ${PORT}`,
    cwd: '..',
    url: `http://127.0.0.1:${PORT}/`,
    reuseExistingServer: false,
  },
  projects: [
    {
      name: 'desktop',
      testMatch: /\.spec\.ts/,
      testIgnore: /tests\/editor\//,
      use: { viewport: { width: 1280, height: 800 } },
    },
    { name: 'editor made', testMatch: /tests\/editor\/build\.setup\.ts/ },
    {
      name: 'editor',
      testMatch: /tests\/editor\/.*\.spec\.ts/,
      dependencies: ['editor made'],
      // The editor is large, and the runner small: what is waited for may take its time.
      expect: { timeout: 20_000 },
      use: { viewport: { width: 1440, height: 900 } },
    },
    {
      name: 'phone',
      testMatch: journeys,
      use: {
        ...devices['Pixel 5'],
        viewport: { width: 360, height: 640 },
        defaultBrowserType: 'chromium',
      },
    },
    {
      name: 'scripts off',
      testMatch: journeys,
      use: { viewport: { width: 360, height: 640 }, javaScriptEnabled: false },
    },
  ],
});
