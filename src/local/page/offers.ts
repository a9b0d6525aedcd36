/** What can be picked for the option being filled in: its choices, or what the bot offers as one types. */

import type { APIApplicationCommandBasicOption } from 'discord-api-types/v10';
import { useEffect, useState } from 'preact/hooks';
import type { Room } from '../members/shapes.ts';
import { type ComposerDeeds, type Entry, nameIn } from './entries.ts';
import type { Named } from './mention.ts';
import { collected, type TypedOptions } from './option-values.ts';

export interface Offer {
  readonly label: string;
  readonly value: string | number | boolean;
}

export interface Offers {
  readonly list: readonly Offer[];
  /** Nothing else than what is listed may be sent. */
  readonly mustPick: boolean;
  readonly busy: boolean;
  readonly trouble?: string | undefined;
}

/** Discord's client waits about this long after a key before it asks the bot. */
const DEBOUNCE_MS = 150;

interface Asked {
  /** Name of the option that was asked about. */
  readonly option: string;
  readonly list: readonly Offer[];
  readonly busy: boolean;
  readonly trouble?: string;
}

export function useOffers({
  entry,
  option,
  typed,
  rooms,
  people,
  locale,
  complete,
}: {
  entry: Entry;
  option: APIApplicationCommandBasicOption | null;
  typed: TypedOptions;
  rooms: readonly Room[];
  people: readonly Named[];
  locale: string;
  complete: ComposerDeeds['complete'];
}): Offers {
  const [asked, setAsked] = useState<Asked | null>(null);
  const text = option ? (typed[option.name]?.text ?? '') : '';
  const picked = option !== null && typed[option.name]?.value !== undefined;
  const live = option !== null && 'autocomplete' in option && option.autocomplete === true;

  useEffect(() => {
    if (!live || option === null || picked) return setAsked(null);
    const { name } = option;
    let stale = false;
    setAsked((before) => (before?.option === name ? { ...before, busy: true } : null));
    const ask = async () => {
      const options = { ...collected(entry.options, typed), [name]: text };
      const next = await complete(entry, name, options).then(
        (choices): Asked => ({
          option: name,
          list: choices.map((choice) => ({ label: choice.name, value: choice.value })),
          busy: false,
        }),
        (): Asked => ({ option: name, list: [], busy: false, trouble: 'Loading options failed.' }),
      );
      // An answer to what is no longer typed must not appear.
      if (!stale) setAsked(next);
    };
    const timer = setTimeout(ask, DEBOUNCE_MS);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [live, option?.name, text, picked]);

  if (live && !picked) {
    // What was asked about another option may still be there, but says nothing about this one.
    const own = asked?.option === option.name ? asked : { list: [], busy: true };
    return { ...own, mustPick: false };
  }
  const fixed = option === null ? null : fixedOffers(option, rooms, people, locale);
  if (fixed === null) return { list: [], mustPick: false, busy: false };
  const fits = ({ label }: Offer) => label.toLowerCase().includes(text.toLowerCase());
  return { list: fixed.filter(fits), mustPick: true, busy: false };
}

/** `null`: the option takes any text. */
function fixedOffers(
  option: APIApplicationCommandBasicOption,
  rooms: readonly Room[],
  people: readonly Named[],
  locale: string,
): Offer[] | null {
  const named = (marks: readonly string[]) =>
    people
      .filter(({ mark }) => marks.includes(mark))
      .map(({ id, name }) => ({ label: `@${name}`, value: id }));
  switch (option.type) {
    case 5:
      return [
        { label: 'True', value: true },
        { label: 'False', value: false },
      ];
    case 6:
      return named(['<@']);
    case 7:
      return rooms.map(({ id, name }) => ({ label: `#${name}`, value: id }));
    case 8:
      return named(['<@&']);
    case 9:
      return named(['<@', '<@&']);
    default: {
      const choices = 'choices' in option ? (option.choices ?? []) : [];
      if (choices.length === 0) return null;
      return choices.map((choice) => ({ label: nameIn(locale, choice), value: choice.value }));
    }
  }
}
