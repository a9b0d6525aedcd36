/** Articles on another subject, written to a folder of their own. */

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

const HARBOUR = {
  'a-strike': `Port Workers in Lima Walk Out as Wage Talks Stall

March 3, 2025

LIMA, Peru — Dock workers walked out on Monday after wage negotiations with the port authority broke down. Union leader Rosa Quispe said the workers would not return before a new offer was made.

Peruvian Labour Minister Jorge Salas met the union on March 2, 2025. Further talks are scheduled for mid-March, according to the ministry.

A crane accident injured several workers in Callao, officials said. Container traffic fell sharply after the walkout.`,
  'b-accident': `Peru Port Dispute: Union Names Date for Next Round

March 5, 2025

Union leader Rosa Quispe told Reuters that the next round of negotiations would begin on March 14, pending approval from the port authority. Peru was represented by officials from the labour and transport ministries.

In Callao, a falling crane injured seven workers, according to harbour master Luis Vega. Quispe demanded an inquiry. Container traffic remained at a standstill.`,
  'c-settled': `Lima Dock Workers Return After Deal

March 16, 2025

Dock workers in Lima are back at work: the negotiations ended with a deal on March 14. Labour Minister Jorge Salas called the agreement fair.

Rosa Quispe, head of the dock workers' union, said a vote on the deal would be held on March 28.`,
};

export const FILES = Object.keys(HARBOUR);

/** Gone when the test is over. */
export async function harbourFolder(files: Record<string, string> = HARBOUR): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'parley-facts-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, `${name}.txt`), text);
  return folder;
}
