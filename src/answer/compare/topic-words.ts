/** What the words of a question tell of its topic, each by itself. */

import { months, weekdays } from '../../language/calendar.ts';
import type { Lexeme } from '../../language/lexeme.ts';
import { sortsOf } from '../../language/sorts.ts';
import { outcomes } from '../../reading/data/numbers.ts';
import { roleNouns } from '../../reading/data/roles.ts';
import { channels, delegations, takingPart } from '../../reading/data/speech.ts';
import type { Identity } from '../../reading/name/identity.ts';
import { families } from '../../reading/plans.ts';
import { keepWith } from '../../recent.ts';

/** The sorts of words that tell it. */
export const { bit, of: topicSort } = sortsOf({
  ahead:
    'next upcoming will would future planned scheduled forthcoming again resume reconvene planning schedule',
  coming: 'next upcoming',
  time: 'date dates day when schedule timing time year month',
  // "May" is a verb too.
  calendar: [...months.keys()].filter((word) => word !== 'may').concat([...weekdays.keys()]),
  number: 'number many count toll figure figures amount',
  place: 'where venue location place site',
  role: 'role title job post position office rank',
  roleNoun: roleNouns,
  posting: 'post posted posts tweet tweeted write wrote written publish published share shared',
  channel: [...channels].filter((word) => word !== 'x'),
  x: 'x',
  spelling: 'spelled spelt spelling spell spellings',
  superlative: 'first largest biggest highest',
  // Words that ask without telling what of.
  asking:
    'happen happens happened happening hold holds held holding take takes took taking place occur occurred exactly city ' +
    'town country actually even',
  // Of these there is one, whatever the others do.
  lead: 'led lead leads leading leader head heads headed heading chief chair chairs chaired host hosts hosted boss',
  present: [
    ...takingPart,
    ...delegations,
    ...'present there go going goes negotiators signed sign'.split(' '),
  ],
});

/** What a word tells of a topic by itself. */
export interface TopicWord {
  /** The sorts of words that it is of, as `bit` names them. */
  readonly sort: number;
  readonly key: string;
  /** That of "smith" for "smiths", as the mark of the owner is often left out. */
  readonly owner: string | null;
  readonly stem: string | null;
  readonly outcome: string | undefined;
  readonly family: string | undefined;
}

/** Told once as long as the word is remembered. */
export const topicWords = keepWith((identity: Identity) =>
  keepWith(
    ({ lower, stop, stem }: Lexeme): TopicWord => ({
      sort: topicSort(lower),
      key: identity.word(lower),
      owner:
        lower.length > 4 && lower.endsWith('s') && lower.at(-2) !== 's'
          ? identity.word(lower.slice(0, -1))
          : null,
      stem: stop ? null : stem,
      outcome: outcomes.get(lower),
      family: families.get(lower)?.family,
    }),
  ),
);
