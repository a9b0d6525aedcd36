/** Where a member writes: a message, or a slash command once one is chosen. */

import { useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Command, Message, Room } from '../members/shapes.ts';
import { CommandLine } from './command-line.tsx';
import { type ComposerDeeds, type Entry, entriesOf } from './entries.ts';
import { Icon } from './icons.tsx';
import { addressed, mentionAt, type Named, replaceMention } from './mention.ts';
import { authorName } from './message.tsx';
import { suggestFor } from './suggest.ts';
import { Suggestions, stepped, suggestionId } from './suggestions.tsx';
import { useTypingAnywhere } from './type-anywhere.ts';

export function Composer({
  channel,
  rooms,
  commands,
  people,
  locale,
  replyingTo,
  stopReplying,
  begun,
  deeds,
}: {
  channel: Room;
  rooms: readonly Room[];
  /** `null`: not known yet. */
  commands: readonly Command[] | null;
  people: readonly Named[];
  locale: string;
  replyingTo: Message | null;
  stopReplying: () => void;
  /** A command started elsewhere, by pressing a mention of it. */
  begun: { name: string } | null;
  deeds: ComposerDeeds;
}) {
  const [text, setText] = useState('');
  const [caret, setCaret] = useState(0);
  const [active, setActive] = useState(0);
  const [closed, setClosed] = useState(false);
  const [entry, setEntry] = useState<Entry | null>(null);
  /** What was typed behind the name of the command. */
  const [behind, setBehind] = useState('');
  const input = useRef<HTMLTextAreaElement>(null);
  const listId = useId();
  const entries = useMemo(() => entriesOf(commands ?? [], locale), [commands, locale]);

  useEffect(() => setEntry(null), [channel.id]);
  useEffect(() => {
    const found = begun && entries.find(({ name }) => name === begun.name);
    if (found) choose(found);
  }, [begun]);
  useEffect(() => {
    if (replyingTo) input.current?.focus();
  }, [replyingTo]);
  useTypingAnywhere(input);
  // After a command the next one can be typed at once.
  const commanded = useRef(false);
  useLayoutEffect(() => {
    if (commanded.current && entry === null) input.current?.focus();
    commanded.current = entry !== null;
  }, [entry]);
  // The field grows with its text.
  useEffect(() => {
    const field = input.current;
    if (field === null) return;
    field.style.height = 'auto';
    field.style.height = `${Math.min(field.scrollHeight, innerHeight / 3)}px`;
  }, [text, entry]);

  const choose = (chosen: Entry, typed = '') => {
    setText('');
    setBehind(typed);
    setEntry(chosen);
  };
  const slash = /^\/([^\n]*)$/.exec(text)?.[1];
  const mention = mentionAt(text, caret);
  const insert = (named: Named) => {
    const next = replaceMention(text, caret, named);
    setText(next.text);
    setCaret(next.caret);
    queueMicrotask(() => input.current?.setSelectionRange(next.caret, next.caret));
  };
  const suggestions = closed ? [] : suggestFor({ slash, mention, entries, people, choose, insert });
  const listing = !closed && (slash !== undefined || suggestions.length > 0);

  const send = () => {
    // Whether this is a command cannot be told yet.
    if (slash !== undefined && commands === null) return;
    const content = addressed(text, people).trim();
    if (content === '') return;
    deeds.say(content);
    setText('');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const next = listing ? stepped(event.key, active, suggestions.length) : null;
    if (next !== null) {
      event.preventDefault();
      setActive(next);
    } else if ((event.key === 'Enter' || event.key === 'Tab') && listing && suggestions[active]) {
      event.preventDefault();
      suggestions[active].pick();
    } else if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      send();
    } else if (event.key === 'Escape') {
      if (listing) setClosed(true);
      else stopReplying();
    }
  };

  if (!channel.may_write && commands !== null && entries.length === 0) {
    return <div class="composer mute">You cannot send messages in this channel.</div>;
  }
  return (
    <div class="composer">
      {replyingTo && (
        <div class="replying">
          <span>
            Replying to <b>{authorName(replyingTo)}</b>
          </span>
          <button type="button" class="icon-button" aria-label="Stop replying" onClick={stopReplying}>
            <Icon name="close" size={16} />
          </button>
        </div>
      )}
      {entry ? (
        <CommandLine
          key={entry.name}
          entry={entry}
          behind={behind}
          rooms={rooms}
          people={people}
          locale={locale}
          complete={deeds.complete}
          run={(options) => {
            setEntry(null);
            deeds.run(entry, options);
          }}
          leave={() => setEntry(null)}
        />
      ) : (
        <>
          {listing && (
            <Suggestions
              id={listId}
              title={slash !== undefined ? 'Commands' : 'Members'}
              suggestions={suggestions}
              active={active}
              hover={setActive}
              empty={commands === null ? 'Loading commands…' : 'No command of that name here.'}
            />
          )}
          <div class="field">
            <textarea
              ref={input}
              rows={1}
              value={text}
              maxLength={2000}
              aria-label={`Message ${channel.guild_id ? '#' : ''}${channel.name}`}
              placeholder={
                channel.may_write
                  ? `Message ${channel.guild_id ? '#' : '@'}${channel.name}`
                  : 'You may only use commands here: type /'
              }
              aria-haspopup="listbox"
              aria-autocomplete="list"
              aria-controls={listId}
              aria-activedescendant={
                listing && suggestions[active] ? suggestionId(listId, active) : undefined
              }
              onInput={(event) => {
                const { value } = event.currentTarget;
                // A whole name with a space behind it chooses its command, as in Discord.
                const named = entries.find(({ name }) => value.startsWith(`/${name} `));
                if (named) return choose(named, value.slice(named.name.length + 2));
                setText(value);
                setCaret(event.currentTarget.selectionStart);
                setActive(0);
                setClosed(false);
              }}
              onKeyUp={(event) => setCaret(event.currentTarget.selectionStart)}
              onClick={(event) => setCaret(event.currentTarget.selectionStart)}
              onKeyDown={onKeyDown}
            />
            <button
              type="button"
              class="icon-button slash"
              aria-label="Show commands"
              title="Commands"
              onClick={() => {
                setText('/');
                setClosed(false);
                setActive(0);
                input.current?.focus();
              }}
            >
              <Icon name="slash" />
            </button>
            <button
              type="button"
              class="icon-button"
              aria-label="Send"
              disabled={text.trim() === '' || !channel.may_write}
              onClick={send}
            >
              <Icon name="send" />
            </button>
          </div>
        </>
      )}
    </div>
  );
}
