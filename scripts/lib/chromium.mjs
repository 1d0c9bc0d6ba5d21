import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fail } from './bootstrap.mjs';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];
const PACKAGES = ['chromium', 'fonts-noto-cjk'];

/** The browser of the journeys: CHROMIUM_PATH, an installed one, else as root on Debian the package. */
export function findChromium() {
  const given = process.env.CHROMIUM_PATH;
  if (given && !existsSync(given)) fail(`CHROMIUM_PATH: there is no ${given}`);
  const found = given ?? PLACES.find((place) => existsSync(place)) ?? install();
  if (!found)
    fail('the journeys need Chromium: install it, or set CHROMIUM_PATH to where it is installed');
  return found;
}

/** It opens without its calls home. */
export async function openChromium() {
  const { chromium } = await import('playwright-core');
  return chromium.launch({
    executablePath: findChromium(),
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
}

function install() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  process.stdout.write('Installing Chromium … ');
  const run = (/** @type {string[]} */ ...args) =>
    spawnSync('apt-get', args, {
      stdio: 'ignore',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  run('update');
  run('install', '-y', '--no-install-recommends', ...PACKAGES);
  process.stdout.write('done\n');
  return PLACES.find((place) => existsSync(place));
}
