import { existsSync } from 'node:fs';
import { chromium, type Page } from 'playwright-core';

const CANDIDATES = [process.env.CHROMIUM_PATH, '/usr/bin/chromium', '/usr/bin/chromium-browser'];

export interface Window {
  width: number;
  height: number;
}

export interface Browser {
  /** Uncaught errors of all pages. */
  faults: string[];
  /** A window of one person: cookies and storage of its own. */
  person(window?: Window): Promise<Page>;
  close(): Promise<void>;
}

/** A real Chromium without its calls home, in a profile of its own. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = CANDIDATES.find((path) => path && existsSync(path));
  if (!executablePath) throw new Error('Chromium is not installed; set CHROMIUM_PATH');
  const chromiumProcess = await chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  const faults: string[] = [];
  return {
    faults,
    async person(viewport = { width: 1366, height: 900 }) {
      const context = await chromiumProcess.newContext({ locale: 'zh-CN', viewport });
      // A busy machine is slow, not wrong.
      context.setDefaultTimeout(120_000);
      context.on('weberror', (error) => faults.push(error.error().message));
      return context.newPage();
    },
    close: () => chromiumProcess.close(),
  };
}
