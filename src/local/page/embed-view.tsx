/** An embed, as far as plain bots use it. */

import type { APIEmbed } from 'discord-api-types/v10';
import { messageTime } from './clock.ts';
import { Markdown } from './markdown-view.tsx';

export function EmbedView({ embed }: { embed: APIEmbed }) {
  const { author, title, url, description, fields = [], footer, timestamp, color } = embed;
  const style = color === undefined ? undefined : { '--accent': `#${color.toString(16).padStart(6, '0')}` };
  return (
    <article class="container accented embed" style={style}>
      {author && <div class="embed-author">{author.name}</div>}
      {title && (
        <div class="embed-title">
          {url ? (
            <a href={url} target="_blank" rel="noopener noreferrer">
              {title}
            </a>
          ) : (
            <Markdown text={title} />
          )}
        </div>
      )}
      {description && <Markdown text={description} />}
      {fields.length > 0 && (
        <dl class="embed-fields">
          {fields.map(({ name, value, inline }) => (
            <div key={name} class={inline ? 'inline' : undefined}>
              <dt>{name}</dt>
              <dd>
                <Markdown text={value} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      {(footer || timestamp) && (
        <div class="embed-footer">
          {[footer?.text, timestamp && messageTime(timestamp, Date.now())].filter(Boolean).join(' • ')}
        </div>
      )}
    </article>
  );
}
