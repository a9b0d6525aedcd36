/** "Parley is typing…" */

import { useEffect, useRef, useState } from 'preact/hooks';
import type { News } from '../members/shapes.ts';

/** Discord shows it for ten seconds unless a message comes first. */
const TYPING_MS = 10_000;

export function useTyping(channel: string) {
  const [who, setWho] = useState<string[]>([]);
  const timers = useRef(new Map<string, number>());
  const stop = (user: string) => {
    clearTimeout(timers.current.get(user));
    setWho((before) => before.filter((each) => each !== user));
  };
  useEffect(() => setWho([]), [channel]);
  const hear = (news: News) => {
    if (news.type === 'message-created') stop(news.message.author.id);
    if (news.type !== 'typing' || news.channel_id !== channel) return;
    stop(news.user_id);
    setWho((before) => [...before, news.user_id]);
    timers.current.set(
      news.user_id,
      setTimeout(() => stop(news.user_id), TYPING_MS),
    );
  };
  return { who, hear };
}

export function TypingLine({ typing }: { typing: readonly string[] }) {
  return (
    <div class="typing" aria-live="polite">
      {typing.length > 0 && `${typing.join(', ')} ${typing.length === 1 ? 'is' : 'are'} typing…`}
    </div>
  );
}
