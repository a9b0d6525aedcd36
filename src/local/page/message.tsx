/** One message: who, when, what, and what can be done with it. */

import { useContext } from 'preact/hooks';
import type { Message } from '../members/shapes.ts';
import { Avatar } from './avatar.tsx';
import { fullTime, messageTime, shortTime } from './clock.ts';
import { ComponentsView } from './components-view.tsx';
import { PressContext } from './controls.tsx';
import { EmbedView } from './embed-view.tsx';
import { Icon } from './icons.tsx';
import { MAX_COMPONENTS, MAX_TEXT, useOf } from './limits.ts';
import { Markdown } from './markdown-view.tsx';
import { NamesContext } from './names.ts';
import { messageText, words } from './plain.ts';
import type { Notice } from './room.ts';

const EPHEMERAL = 1 << 6;
const LOADING = 1 << 7;

export interface Deeds {
  readonly press: (message: Message, customId: string, values?: string[]) => Promise<void>;
  readonly reply: (message: Message) => void;
  readonly openMenu: (message: Message, at: { x: number; y: number }) => void;
  readonly dismiss: (message: Message) => void;
}

export function isEphemeral(message: Message): boolean {
  return ((message.flags ?? 0) & EPHEMERAL) !== 0;
}

export function authorName({ author }: Message): string {
  return author.global_name ?? author.username;
}

export function MessageView({
  message,
  joined,
  meter,
  notices,
  deeds,
}: {
  message: Message;
  /** The same author goes on: no name and picture again. */
  joined: boolean;
  meter: boolean;
  notices: readonly Notice[];
  deeds: Deeds;
}) {
  const { reader } = useContext(NamesContext);
  const name = authorName(message);
  const ephemeral = isEphemeral(message);
  const mentionsMe = message.mentions.some(({ id }) => id === reader) || message.mention_everyone;
  const classes = ['message', joined && 'joined', ephemeral && 'ephemeral', mentionsMe && 'mentions-me'];
  const press = (customId: string, values?: string[]) => deeds.press(message, customId, values);
  return (
    <div class={classes.filter(Boolean).join(' ')}>
      <Origin message={message} />
      {joined ? (
        <time class="joined-time" dateTime={message.timestamp} title={fullTime(message.timestamp)}>
          {shortTime(message.timestamp)}
        </time>
      ) : (
        <Avatar id={message.author.id} name={name} />
      )}
      <div class="message-body">
        {!joined && (
          <div class="message-head">
            <span class="author">{name}</span>
            {message.author.bot && <span class="badge">App</span>}
            <time dateTime={message.timestamp} title={fullTime(message.timestamp)}>
              {messageTime(message.timestamp, Date.now())}
            </time>
          </div>
        )}
        <PressContext.Provider value={{ press }}>
          <Content message={message} />
        </PressContext.Provider>
        {meter && message.author.bot && <Meter message={message} />}
        {ephemeral && (
          <div class="only-you">
            <Icon name="eye" size={16} /> Only you can see this •{' '}
            <button type="button" class="text-button" onClick={() => deeds.dismiss(message)}>
              Dismiss message
            </button>
          </div>
        )}
        {notices.map(({ id, kind, text }) => (
          <div key={id} class={`notice ${kind}`} role="status">
            {kind === 'failed' && <Icon name="warn" size={16} />} {text}
          </div>
        ))}
      </div>
      <div class="tools" role="toolbar" aria-label="Message actions">
        {!ephemeral && (
          <button type="button" aria-label="Reply" title="Reply" onClick={() => deeds.reply(message)}>
            <Icon name="reply" />
          </button>
        )}
        <button
          type="button"
          aria-label="More"
          title="More"
          aria-haspopup="menu"
          onClick={(event) => {
            const { left, bottom } = event.currentTarget.getBoundingClientRect();
            deeds.openMenu(message, { x: left, y: bottom + 4 });
          }}
        >
          <Icon name="more" />
        </button>
      </div>
    </div>
  );
}

/** The line above: which message this answers, or which command it answers. */
function Origin({ message }: { message: Message }) {
  const names = useContext(NamesContext);
  const replied = message.referenced_message;
  if (message.type === 19) {
    return (
      <div class="origin">
        {replied ? (
          <>
            <Avatar id={replied.author.id} name={authorName(replied)} size={16} />
            <span class="author">{authorName(replied)}</span>
            <span class="origin-text">{words(messageText(replied), names) || 'A message without words'}</span>
          </>
        ) : (
          <em>Original message was deleted</em>
        )}
      </div>
    );
  }
  const command = message.interaction;
  if (command === undefined || (message.type !== 20 && message.type !== 23)) return null;
  const who = command.user.global_name ?? command.user.username;
  return (
    <div class="origin">
      <Avatar id={command.user.id} name={who} size={16} />
      <span class="author">{who}</span> used{' '}
      <span class="mention">{message.type === 20 ? `/${command.name}` : command.name}</span>
    </div>
  );
}

function Content({ message }: { message: Message }) {
  if (((message.flags ?? 0) & LOADING) !== 0) {
    return (
      <div class="thinking" role="status">
        <span class="dots" aria-hidden="true">
          <i />
          <i />
          <i />
        </span>
        {authorName(message)} is thinking…
      </div>
    );
  }
  const edited = message.edited_timestamp !== null && (
    <span class="edited" title={fullTime(message.edited_timestamp)}>
      (edited)
    </span>
  );
  return (
    <div class="content">
      {message.content !== '' && <Markdown text={message.content} />}
      {message.embeds.map((embed, place) => (
        <EmbedView key={place} embed={embed} />
      ))}
      <ComponentsView parts={message.components ?? []} />
      {edited}
    </div>
  );
}

function Meter({ message }: { message: Message }) {
  const { text, components } = useOf(message.components ?? []);
  return (
    <div class="meter">
      <label>
        <meter min={0} max={MAX_TEXT} high={MAX_TEXT * 0.9} value={text} />
        {text.toLocaleString('en')} of {MAX_TEXT.toLocaleString('en')} characters
      </label>
      <label>
        <meter min={0} max={MAX_COMPONENTS} high={MAX_COMPONENTS * 0.9} value={components} />
        {components} of {MAX_COMPONENTS} components
      </label>
    </div>
  );
}
