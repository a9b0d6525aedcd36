/** The messages of the open channel: loaded, kept up to date, and what the page itself adds to them. */

import { useCallback, useEffect, useReducer } from 'preact/hooks';
import type { Message, News } from '../members/shapes.ts';
import { loadHistory } from './api.ts';

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
  /** Oldest first. */
  readonly messages: readonly Message[];
  readonly notices: readonly Notice[];
  readonly loaded: boolean;
  /** Whether there is nothing older to load. */
  readonly complete: boolean;
}

type Action =
  | { type: 'cleared' }
  | { type: 'loaded'; page: Message[]; older: boolean }
  | { type: 'news'; news: News; channel: string }
  | { type: 'dismissed'; message: string }
  | { type: 'noticed'; notice: Notice }
  | { type: 'settled'; notice: number };

const EMPTY: RoomState = { messages: [], notices: [], loaded: false, complete: false };
const PAGE = 50;

function reduce(state: RoomState, action: Action): RoomState {
  switch (action.type) {
    case 'cleared':
      return EMPTY;
    case 'loaded': {
      const page = [...action.page].reverse();
      const messages = action.older ? [...page, ...state.messages] : page;
      return { ...state, messages, loaded: true, complete: action.page.length < PAGE };
    }
    case 'news':
      return { ...state, messages: withNews(state.messages, action.news, action.channel) };
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

export function useRoom(member: string, channel: string) {
  const [state, dispatch] = useReducer(reduce, EMPTY);
  const reload = useCallback(async () => {
    dispatch({ type: 'loaded', page: await loadHistory(member, channel), older: false });
  }, [member, channel]);
  useEffect(() => {
    dispatch({ type: 'cleared' });
    if (channel !== '') void reload();
  }, [reload, channel]);
  const older = async () => {
    const page = await loadHistory(member, channel, state.messages[0]?.id);
    dispatch({ type: 'loaded', page, older: true });
  };
  return { state, dispatch, reload, older };
}

export type Room = ReturnType<typeof useRoom>;
