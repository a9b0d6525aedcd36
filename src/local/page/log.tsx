/** The messages of a channel, newest at the bottom, walked with the arrow keys. */

import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Message } from '../members/shapes.ts';
import { dayOf, messageTime } from './clock.ts';
import { Icon } from './icons.tsx';
import { authorName, type Deeds, isEphemeral, MessageView } from './message.tsx';
import type { Room } from './room.ts';

/** Within this time the same author's messages stand together. */
const JOIN_MS = 7 * 60_000;

export function Log({
  room,
  name,
  topic,
  meter,
  deeds,
}: {
  room: Room;
  /** `#general`, or the other side of a direct message. */
  name: string;
  topic: string;
  meter: boolean;
  deeds: Deeds;
}) {
  const { messages, notices, loaded, complete } = room.state;
  const box = useRef<HTMLDivElement>(null);
  const atEnd = useRef(true);

  const onScroll = () => {
    const { scrollHeight, scrollTop, clientHeight } = box.current!;
    atEnd.current = scrollHeight - scrollTop - clientHeight < 80;
  };
  // Stay at the end while the reader is there, whatever grows above.
  useLayoutEffect(() => {
    if (atEnd.current) box.current!.scrollTop = box.current!.scrollHeight;
  }, [messages, notices]);
  useEffect(() => {
    const grown = new ResizeObserver(() => {
      if (atEnd.current && box.current) box.current.scrollTop = box.current.scrollHeight;
    });
    grown.observe(box.current!.firstElementChild!);
    grown.observe(box.current!);
    return () => grown.disconnect();
  }, []);
  useEffect(() => {
    atEnd.current = true;
  }, [name]);

  const onKeyDown = (event: KeyboardEvent) => {
    const all = [...box.current!.querySelectorAll<HTMLElement>('[data-message]')];
    const now = all.indexOf(event.target as HTMLElement);
    if (now < 0) return;
    const next = { ArrowDown: now + 1, ArrowUp: now - 1, Home: 0, End: all.length - 1 }[event.key];
    if (next !== undefined) {
      event.preventDefault();
      all[Math.max(0, Math.min(next, all.length - 1))]!.focus();
    } else if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) {
      event.preventDefault();
      const { left, top } = all[now]!.getBoundingClientRect();
      const message = messages.find(({ id }) => id === all[now]!.dataset.message);
      if (message) deeds.openMenu(message, { x: left + 72, y: top + 32 });
    }
  };
  const loose = notices.filter(({ under }) => under === undefined);
  return (
    <div class="log" ref={box} onScroll={onScroll}>
      <div class="log-inner" role="log" aria-label={`Messages in ${name}`} aria-live="polite">
        {loaded && complete && <Welcome name={name} topic={topic} />}
        {loaded && !complete && (
          <button type="button" class="text-button older" onClick={() => void room.older()}>
            Show older messages
          </button>
        )}
        {messages.map((message, place) => {
          const before = messages[place - 1];
          return (
            <article
              key={message.id}
              data-message={message.id}
              aria-label={`${authorName(message)}, ${messageTime(message.timestamp, Date.now())}`}
              tabIndex={place === messages.length - 1 ? 0 : -1}
              class="message-frame"
              onKeyDown={onKeyDown}
              onContextMenu={(event) => {
                // A link keeps the browser's own menu.
                if ((event.target as Element).closest('a')) return;
                event.preventDefault();
                deeds.openMenu(message, { x: event.clientX, y: event.clientY });
              }}
            >
              {dayOf(message.timestamp) !== (before && dayOf(before.timestamp)) && (
                <div class="day">
                  <span>{dayOf(message.timestamp)}</span>
                </div>
              )}
              <MessageView
                message={message}
                joined={joins(before, message)}
                meter={meter}
                notices={notices.filter(({ under }) => under === message.id)}
                deeds={deeds}
              />
            </article>
          );
        })}
        {loose.map(({ id, kind, what, text }) => (
          <div key={id} class={`loose notice ${kind}`} role="status">
            {kind === 'failed' && <Icon name="warn" size={18} />}
            <span>
              <b>{what}</b> {text}
            </span>
            {kind === 'failed' && (
              <button
                type="button"
                class="text-button"
                onClick={() => room.dispatch({ type: 'settled', notice: id })}
              >
                Dismiss
              </button>
            )}
          </div>
        ))}
      </div>
    </div>
  );
}

function joins(before: Message | undefined, message: Message): boolean {
  if (before === undefined || message.type !== 0 || before.author.id !== message.author.id) return false;
  if (isEphemeral(before) || dayOf(before.timestamp) !== dayOf(message.timestamp)) return false;
  return Date.parse(message.timestamp) - Date.parse(before.timestamp) < JOIN_MS;
}

function Welcome({ name, topic }: { name: string; topic: string }) {
  return (
    <div class="welcome">
      <h2>{name.startsWith('#') ? `Welcome to ${name}!` : name}</h2>
      <p>
        {topic && `${topic}. `}Type <kbd>/</kbd> to see what the bot can do, or mention it with <kbd>@</kbd>.
      </p>
    </div>
  );
}
