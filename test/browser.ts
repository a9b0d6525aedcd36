/** The system's Chromium for page tests: found by CHROMIUM_PATH or where systems keep it. */

import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const PLACES = [
  ...(process.env.PATH ?? '').split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name))),
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** Path of the browser; `null`: there is none, which is said once. In CI there must be one. */
export const browserPath: string | null = findBrowser();

function findBrowser(): string | null {
  const named = process.env.CHROMIUM_PATH;
  const found = named || PLACES.find(isExecutable);
  if (found) return found;
  if (process.env.CI) throw new Error('No Chromium: install one or name it in CHROMIUM_PATH.');
  console.warn('No Chromium (CHROMIUM_PATH names none): page tests are skipped.');
  return null;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** A browser that keeps to itself. Chromium's own sandbox refuses to run as root. */
export function openBrowser(path: string): Promise<Browser> {
  const root = process.getuid?.() === 0;
  return chromium.launch({
    executablePath: path,
    args: [
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      ...(root ? ['--no-sandbox'] : []),
    ],
  });
}
