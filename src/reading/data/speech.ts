/** Verbs, nouns and channels by which news says where it has something from. Source: general knowledge of news English. */

import { wordSet } from '../../language/word-set.ts';

/** Of regular verbs that double no consonant. */
export const inflected = (verbs: string): string[] =>
  verbs.split(' ').flatMap((verb) => {
    const stem = verb.endsWith('e') ? verb.slice(0, -1) : verb.endsWith('y') ? verb.slice(0, -1) : verb;
    if (verb.endsWith('e')) return [verb, `${verb}s`, `${stem}ed`, `${stem}ing`];
    if (/[^aeou]y$/.test(verb)) return [verb, `${stem}ies`, `${stem}ied`, `${verb}ing`];
    if (/(?:s|x|ch|sh)$/.test(verb)) return [verb, `${verb}es`, `${verb}ed`, `${verb}ing`];
    return [verb, `${verb}s`, `${verb}ed`, `${verb}ing`];
  });

/** Verbs with a speaker as their subject. */
export const speechVerbs: ReadonlySet<string> = new Set([
  ...inflected(
    'state note report announce claim indicate confirm add warn argue insist maintain stress emphasize emphasise ' +
      'reiterate affirm reveal describe characterize characterise accuse allege suggest estimate declare testify ' +
      'acknowledge underscore underline condemn criticize criticise predict explain remark comment caution concede assert ' +
      'contend disclose highlight conclude recall respond reply repeat promise pledge vow deny complain mention ' +
      'observe inform advise urge praise welcome reject denounce signal hint post tweet clarify propose demand request ' +
      'conceal believe assess',
  ),
  ...(
    'say says said saying tell tells told telling write writes wrote written writing admit admits admitted admitting ' +
    'think thinks thought know knows knew hold holds held find finds found show shows showed speak spoke deplored ' +
    'refute refutes refuted'
  ).split(' '),
]);

/** Nouns or other verbs as often as speech; they count only when a sentence or "that" follows: "held that", "reports that". */
export const onlyWithThat = wordSet(
  'hold holds held find finds found show shows showed think thinks thought know knows knew add adds added adding ' +
    'signal signals post posts posting report reports state states hold maintain maintains ' +
    'demand demands request requests claim claims estimate estimates propose proposes comment comments note notes ' +
    'speak spoke reveal reveals describe describes highlight highlights conclude concludes concluded concluding ' +
    'welcome welcomes reject rejects hint hints recall recalls respond responds reply replies advise believe believes suggest suggests demanded',
);

/** Verbs that say by what name the speaker calls something; they are speech where the name is quoted: `called it "a gift"`. */
export const callingVerbs = wordSet('called calls calling dubbed branded labelled labeled');

/** "told Reuters", "informed parliament": verbs whose object is the hearer. */
export const hearerVerbs = wordSet('told tells tell telling informed informs advised');

/** Heads of the noun phrases that speak in news: people, offices, papers. */
export const sourceNouns = wordSet(
  'official officials authority authorities source sources analyst analysts spokesman spokeswoman spokesperson ' +
    'spokespeople ministry minister government police army military kremlin agency agencies report reports statement ' +
    'expert experts economist economists investigators prosecutors prosecutor diplomat diplomats envoy envoys lawyer ' +
    'lawyers company firm union party leader leaders president office department council committee commission court ' +
    'witness witnesses researchers scientists doctors doctor study survey poll data figures media newspaper paper agency ' +
    'broadcaster governor mayor senator lawmaker lawmakers critics critic supporters opposition coach captain manager ' +
    'chief head aide aides administration bank bureau service center centre organization organisation group ' +
    'residents resident parliament insiders observers delegates delegation negotiators negotiator commander ' +
    'forecasters meteorologists regulator regulators watchdog',
);

/** Those that may speak, in lower case. */
export const pronouns = wordSet('he she they it who');

/** Channels that follow a verb of speech: "on Telegram", "in a post on X". */
export const channels = wordSet(
  'telegram x twitter facebook instagram tiktok youtube linkedin bluesky mastodon threads television tv radio',
);

/** "as reported by", "described by": verbs that name the speaker behind "by". */
export const passiveSpeech = wordSet(
  'reported stated described noted announced confirmed claimed quoted said told cited characterized characterised ' +
    'disclosed revealed estimated acknowledged',
);

/** Verbs that say that someone took part; a person who is only quoted did not. */
export const takingPart: ReadonlySet<string> = new Set(
  [
    ...inflected(
      'attend participate join represent include lead host accompany convene negotiate involve engage arrive',
    ),
    ...(
      'led met meet meets sat sits sitting sent send sends joined hosted travelled traveled flew went take takes took ' +
      'taking comprised comprises comprising consisted headed heading compete competed competes featuring featured ' +
      'represented including'
    ).split(' '),
  ].filter((word) => word !== 'leaded' && word !== 'leading'),
);

/** Among them those that tell who belonged to a side, rather than whom it met. */
export const belonging: ReadonlySet<string> = new Set(
  inflected('include represent lead send comprise involve participate attend accompany consist head')
    .concat('led sent comprised made up headed'.split(' '))
    .filter((word) => word !== 'leaded' && word !== 'sended' && word !== 'leading'),
);

/** Nouns for a group that stands for its country. */
export const delegations = wordSet(
  'delegation delegations delegates delegate representatives representative negotiators negotiator contingent team ' +
    'officials envoys envoy diplomats side',
);
