/** A chosen slash command with a field for each option, and the list that helps to fill it. */

import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { OptionValues, Room } from '../members/shapes.ts';
import { type ComposerDeeds, descriptionIn, type Entry, nameIn } from './entries.ts';
import { Icon } from './icons.tsx';
import type { Named } from './mention.ts';
import { type Offer, useOffers } from './offers.ts';
import { collected, missingOption, type TypedOptions, typedBehind } from './option-values.ts';
import { Pill } from './pill.tsx';
import { type Suggestion, Suggestions, stepped, suggestionId } from './suggestions.tsx';

export function CommandLine({
  entry,
  behind,
  rooms,
  people,
  locale,
  complete,
  run,
  leave,
}: {
  entry: Entry;
  /** What was typed behind its name already. */
  behind: string;
  rooms: readonly Room[];
  people: readonly Named[];
  locale: string;
  complete: ComposerDeeds['complete'];
  run: (options: OptionValues) => void;
  leave: () => void;
}) {
  const required = entry.options.filter((option) => option.required).map(({ name }) => name);
  const [typed, setTyped] = useState<TypedOptions>(() => typedBehind(entry.options, behind, locale));
  const [shown, setShown] = useState<string[]>(() => [...new Set([...required, ...Object.keys(typed)])]);
  const [focused, setFocused] = useState<string | null>(shown[0] ?? null);
  const [active, setActive] = useState(-1);
  const [lacking, setLacking] = useState<string | null>(null);
  const fields = useRef(new Map<string, HTMLInputElement>());
  const line = useRef<HTMLFieldSetElement>(null);
  const listId = useId();

  const options = shown.map((name) => entry.options.find((option) => option.name === name)!);
  const option = options.find(({ name }) => name === focused) ?? null;
  const offers = useOffers({ entry, option, typed, rooms, people, locale, complete });

  // Before the next key: whoever types on must not lose a letter.
  useLayoutEffect(() => {
    if (focused === null) line.current?.focus();
    else fields.current.get(focused)?.focus();
  }, [focused]);

  const pick = (name: string, { label, value }: Offer) => {
    setTyped({ ...typed, [name]: { text: label, value } });
    setLacking(null);
    const next = shown[shown.indexOf(name) + 1];
    if (next !== undefined && typed[next] === undefined) setFocused(next);
  };
  const add = (name: string) => {
    setShown([...shown, name]);
    setFocused(name);
  };
  const unused = entry.options.filter(({ name }) => !shown.includes(name));
  const addable: Suggestion[] = unused.map((each) => ({
    key: `+${each.name}`,
    name: nameIn(locale, each),
    description: descriptionIn(locale, each),
    side: 'optional',
    pick: () => add(each.name),
  }));
  const offered: Suggestion[] = option
    ? offers.list.map((offer, place) => ({
        // A bot may offer the same twice.
        key: `${place}`,
        name: offer.label,
        pick: () => pick(option.name, offer),
      }))
    : [];
  const done = option !== null && typed[option.name]?.value !== undefined;
  // Where only what is listed may be sent, the first is at hand; elsewhere the text itself goes first.
  const atHand = offers.mustPick && !done && offers.list.length > 0;
  // What else arrives must not move the reader, be it the same list again or offers for an option that is filled in.
  const listed = done ? '' : offers.list.map(({ label }) => label).join('\n');
  const text = option === null ? '' : typed[option.name]?.text;
  useLayoutEffect(() => setActive(atHand ? 0 : -1), [focused, text, listed, atHand]);
  const suggestions = offered.length > 0 && !done ? offered : offers.busy ? [] : addable;

  const submit = () => {
    const missing = missingOption(options, typed);
    if (missing === null) return run(collected(options, typed));
    setLacking(missing.name);
    setFocused(missing.name);
    fields.current.get(missing.name)?.focus();
  };
  const drop = (name: string) => {
    const place = shown.indexOf(name);
    if (required.includes(name)) return place > 0 ? setFocused(shown[place - 1]!) : leave();
    setShown(shown.filter((each) => each !== name));
    const { [name]: _, ...others } = typed;
    setTyped(others);
    setFocused(shown[place - 1] ?? null);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const next = stepped(event.key, active, suggestions.length);
    const at = option === null ? -1 : shown.indexOf(option.name);
    if (next !== null) {
      event.preventDefault();
      setActive(next);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      if (suggestions[active]) suggestions[active].pick();
      else submit();
    } else if (event.key === 'Tab' && !event.shiftKey && suggestions[active]) {
      event.preventDefault();
      suggestions[active].pick();
    } else if (event.key === 'Tab' && !event.shiftKey && shown[at + 1] !== undefined) {
      event.preventDefault();
      setFocused(shown[at + 1]!);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      leave();
    } else if (event.key === 'Backspace' && (option === null || !typed[option.name]?.text)) {
      event.preventDefault();
      if (option === null) leave();
      else drop(option.name);
    }
  };
  const title = option ? (
    <>
      <b>{nameIn(locale, option)}</b> {descriptionIn(locale, option)}
    </>
  ) : (
    <>
      <b>/{entry.name}</b> {entry.description}
    </>
  );
  return (
    <>
      <Suggestions
        id={listId}
        title={title}
        suggestions={suggestions}
        active={active}
        hover={setActive}
        empty={offers.busy ? 'Loading options…' : offers.trouble}
      />
      <fieldset
        class="field command-line"
        ref={line}
        tabIndex={options.length === 0 ? 0 : -1}
        aria-label={`Command ${entry.name}`}
        onKeyDown={onKeyDown}
      >
        <span class="command-name">/{entry.name}</span>
        {options.map((each) => (
          <Pill
            key={each.name}
            option={each}
            label={nameIn(locale, each)}
            typed={typed[each.name]}
            lacking={lacking === each.name}
            listId={listId}
            activeId={each === option && suggestions[active] ? suggestionId(listId, active) : undefined}
            listing={each === option && suggestions.length > 0}
            hold={(field) =>
              field ? fields.current.set(each.name, field) : fields.current.delete(each.name)
            }
            focus={() => setFocused(each.name)}
            type={(text) => {
              setLacking(null);
              setTyped({ ...typed, [each.name]: { text } });
            }}
          />
        ))}
        {unused.length > 0 && <span class="more-options">+{unused.length} optional</span>}
        <span class="command-ends">
          <button type="button" class="icon-button" aria-label="Cancel command" onClick={leave}>
            <Icon name="close" />
          </button>
          <button type="button" class="icon-button" aria-label="Send" onClick={submit}>
            <Icon name="send" />
          </button>
        </span>
      </fieldset>
      {lacking !== null && (
        <div class="lacking" role="alert">
          {nameIn(locale, entry.options.find(({ name }) => name === lacking)!)} is not filled in yet.
        </div>
      )}
    </>
  );
}
