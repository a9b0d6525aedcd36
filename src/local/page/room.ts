/** The messages of the open channel: loaded, kept up to date, and what the page itself adds to them. */

import { useEffect, useReducer } from 'preact/hooks';
import type { Message, News } from '../members/shapes.ts';
import { loadHistory } from './api.ts';
import { useLatest } from './news.ts';

/** Something only this reader sees: a command on its way, or why nothing came of it. */
export interface Notice {
  readonly id: number;
  readonly kind: 'waiting' | 'failed';
  /** What was used, for example `/ask`. */
  readonly what: string;
  readonly text: string;
  /** The message whose button it was. */
  readonly under?: string;
}

export interface RoomState {
  readonly reader: string;
  readonly channel: string;
  /** Oldest first. */
  readonly messages: readonly Message[];
  readonly notices: readonly Notice[];
  readonly loaded: boolean;
  /** Whether there is nothing older to load. */
  readonly complete: boolean;
  /** What was heard while messages were on their way, and they may lack; `null`: none are on their way. */
  readonly meanwhile: readonly News[] | null;
}

type Action =
  | { type: 'loading'; reader: string; channel: string }
  | { type: 'loaded'; page: Message[] }
  /** `before`: the oldest message when they were asked for. */
  | { type: 'older'; page: Message[]; before: string | undefined }
  | { type: 'news'; news: News }
  | { type: 'dismissed'; message: string }
  | { type: 'noticed'; notice: Notice }
  | { type: 'settled'; notice: number };

const EMPTY: RoomState = {
  reader: '',
  channel: '',
  messages: [],
  notices: [],
  loaded: false,
  complete: false,
  meanwhile: null,
};
const PAGE = 50;

function reduce(state: RoomState, action: Action): RoomState {
  switch (action.type) {
    case 'loading': {
      const { reader, channel } = action;
      const same = state.reader === reader && state.channel === channel;
      return { ...(same ? state : { ...EMPTY, reader, channel }), meanwhile: [] };
    }
    case 'loaded': {
      let messages: readonly Message[] = [...action.page].reverse();
      for (const news of state.meanwhile ?? []) messages = withNews(messages, news, state.channel);
      return { ...state, messages, loaded: true, complete: action.page.length < PAGE, meanwhile: null };
    }
    case 'older': {
      // Another channel by now, or pressed twice.
      if (state.messages[0]?.id !== action.before) return state;
      const messages = [...[...action.page].reverse(), ...state.messages];
      return { ...state, messages, complete: action.page.length < PAGE };
    }
    case 'news': {
      const messages = withNews(state.messages, action.news, state.channel);
      return { ...state, messages, meanwhile: state.meanwhile && [...state.meanwhile, action.news] };
    }
    case 'dismissed':
      return { ...state, messages: state.messages.filter(({ id }) => id !== action.message) };
    case 'noticed': {
      const others = state.notices.filter(({ id }) => id !== action.notice.id);
      return { ...state, notices: [...others, action.notice] };
    }
    case 'settled':
      return { ...state, notices: state.notices.filter(({ id }) => id !== action.notice) };
  }
}

function withNews(messages: readonly Message[], news: News, channel: string): readonly Message[] {
  switch (news.type) {
    case 'message-created':
      if (news.message.channel_id !== channel || messages.some(({ id }) => id === news.message.id))
        return messages;
      return [...messages, news.message];
    case 'message-updated':
      return messages.map((message) => (message.id === news.message.id ? news.message : message));
    case 'message-deleted':
      return messages.filter(({ id }) => id !== news.message_id);
    default:
      return messages;
  }
}

/** `channel`: empty while it is not known yet. `opened`: see `useNews`. */
export function useRoom(member: string, channel: string, opened: number) {
  const [state, dispatch] = useReducer(reduce, EMPTY);
  const latest = useLatest();
  useEffect(() => {
    if (opened === 0 || channel === '') return;
    dispatch({ type: 'loading', reader: member, channel });
    void latest(
      () => loadHistory(member, channel),
      (page) => dispatch({ type: 'loaded', page }),
    );
  }, [member, channel, opened]);
  const older = async () => {
    const before = state.messages[0]?.id;
    dispatch({ type: 'older', page: await loadHistory(member, channel, before), before });
  };
  return { state, dispatch, older };
}

export type Room = ReturnType<typeof useRoom>;
