/** Words for what news reports, grouped by what one text may call what another calls otherwise. Source: general knowledge of news English. */

import { planFamilies } from './plans.ts';

const kinds: readonly (readonly [name: string, words: string])[] = [
  ['strike', 'strike stoppage'],
  ['protest', 'demonstration march riot unrest sit-in'],
  ['attack', 'attack assault raid bombing bombardment shooting ambush massacre'],
  ['explosion', 'explosion blast'],
  ['fire', 'fire blaze wildfire bushfire inferno'],
  ['flood', 'flood flooding inundation deluge'],
  ['earthquake', 'earthquake quake tremor'],
  ['tsunami', 'tsunami'],
  ['storm', 'storm hurricane typhoon cyclone tornado blizzard'],
  ['eruption', 'eruption'],
  ['landslide', 'landslide mudslide avalanche'],
  ['heatwave', 'heatwave drought'],
  ['outbreak', 'outbreak epidemic pandemic'],
  ['crash', 'crash collision accident derailment pile-up'],
  ['collapse', 'collapse'],
  ['stampede', 'stampede crush'],
  ['kidnapping', 'kidnapping abduction hijacking hostage-taking'],
  ['robbery', 'robbery heist burglary theft'],
  ['murder', 'murder killing assassination stabbing'],
  ['arrest', 'arrest detention'],
  ['war', 'war conflict invasion offensive'],
  ['coup', 'coup putsch mutiny'],
  ['merger', 'merger takeover acquisition buyout'],
  ['bankruptcy', 'bankruptcy insolvency'],
  ['resignation', 'resignation'],
  ['visit', 'visit trip tour'],
  ['wedding', 'wedding'],
  ['funeral', 'funeral burial memorial'],
  ['festival', 'festival concert expo carnival parade'],
  ['rescue', 'rescue evacuation'],
  ['outage', 'outage blackout'],
  ['recall', 'recall'],
  ['recount', 'recount'],
];

/** The kind of event by the singular of a word for it, and by its plural. */
export const eventKinds: ReadonlyMap<string, string> = new Map(
  [
    ...kinds.flatMap(([name, words]) => words.split(' ').map((word) => [word, name] as const)),
    ...planFamilies,
  ].flatMap(([word, name]): [string, string][] => [
    [word, name],
    [
      word.endsWith('y') ? word.replace(/y$/, 'ies') : /(?:s|sh|ch)$/.test(word) ? `${word}es` : `${word}s`,
      name,
    ],
  ]),
);
