/** Nouns that say what a person does, and the words that stand with them. Source: general knowledge of news English. */

import { wordSet } from '../../language/word-set.ts';

/** Role nouns in the singular; plurals are made by rule. */
const singular =
  'president premier chancellor minister secretary ambassador envoy negotiator diplomat spokesman spokeswoman ' +
  'spokesperson aide adviser advisor chief head chairman chairwoman chair chairperson director governor mayor senator ' +
  'congressman congresswoman lawmaker deputy representative commissioner commander general colonel major captain ' +
  'lieutenant sergeant admiral king queen prince princess emperor pope bishop archbishop cardinal rabbi imam patriarch ' +
  'judge justice prosecutor attorney lawyer solicitor sheriff officer official leader founder cofounder owner boss ' +
  'executive ceo cfo cto manager coach trainer striker goalkeeper midfielder defender winger player skipper champion ' +
  'winner runner driver rider boxer swimmer actor actress director singer musician rapper author writer novelist poet ' +
  'journalist reporter correspondent editor columnist anchor host presenter analyst economist strategist ' +
  'scientist researcher professor lecturer teacher student physicist chemist biologist historian engineer ' +
  'astronaut doctor physician surgeon nurse epidemiologist activist campaigner organiser organizer candidate nominee ' +
  'contender incumbent dictator ruler militant rebel warlord suspect victim witness survivor father mother son ' +
  'daughter brother sister husband wife widow coordinator co-ordinator inspector superintendent detective constable ' +
  'investor billionaire entrepreneur developer designer architect artist painter photographer farmer ' +
  'meteorologist seismologist geologist forecaster treasurer whip speaker laureate referee umpire magistrate mediator ' +
  'tsar czar counsel comptroller provost dean principal curator conductor composer firefighter paramedic pilot trader';

/** With their plurals, in lower case. */
export const roleNouns: ReadonlySet<string> = new Set(
  singular
    .split(' ')
    .flatMap((noun) => [
      noun,
      noun.endsWith('man') ? `${noun.slice(0, -3)}men` : /(?:s|ch|ss)$/.test(noun) ? `${noun}es` : `${noun}s`,
    ])
    .concat(['wives', 'spokespeople', 'secretaries', 'deputies', 'attorneys', 'whiz', 'justices']),
);

/** Short titles directly before a name. */
export const titles = wordSet(
  'mr mrs ms miss mx dr prof sir dame lord lady gen col lt sgt capt cpl cmdr adm maj rev fr sen rep gov hon judge',
);

/** Words that stand between a determiner and a role noun and belong to the role. */
export const roleModifiers = wordSet(
  'chief deputy vice prime first foreign defence defense interior finance health education justice energy trade ' +
    'transport former ex acting interim senior top special regional local national federal state municipal city ' +
    'military police press opposition party presidential royal general executive lead leading assistant associate ' +
    'principal permanent honorary retired late outgoing incoming newly-elected elected new long-time longtime veteran ' +
    'security intelligence economic political campaign managing non-executive attorney lieutenant major ' +
    'club team world olympic supreme high home labour labor agriculture environment culture house senate majority minority',
);
