/** Components V2 on the page: containers, sections, text, separators, rows, media. */

import type {
  APIComponentInContainer,
  APIMessageTopLevelComponent,
  APISectionComponent,
  APIThumbnailComponent,
} from 'discord-api-types/v10';
import { ActionRow, ButtonView } from './controls.tsx';
import { Icon } from './icons.tsx';
import { Markdown, Spoiler } from './markdown-view.tsx';

type Part = APIMessageTopLevelComponent | APIComponentInContainer;

export function ComponentsView({ parts }: { parts: readonly Part[] }) {
  return parts.map((part) => <PartView key={part.id} part={part} />);
}

function PartView({ part }: { part: Part }) {
  switch (part.type) {
    case 1:
      return <ActionRow row={part} />;
    case 9:
      return <SectionView section={part} />;
    case 10:
      return <Markdown text={part.content} />;
    case 12:
      return (
        <div class="gallery">
          {part.items.map((item) => (
            <Media
              key={item.media.url}
              url={item.media.url}
              description={item.description}
              spoiler={item.spoiler}
            />
          ))}
        </div>
      );
    case 13:
      return <Media url={part.file.url} description={null} spoiler={part.spoiler} />;
    case 14:
      return part.divider === false ? (
        <div class={part.spacing === 2 ? 'gap large' : 'gap'} />
      ) : (
        <hr class={part.spacing === 2 ? 'large' : undefined} />
      );
    case 17: {
      const accent = part.accent_color;
      const style = accent == null ? undefined : { '--accent': `#${accent.toString(16).padStart(6, '0')}` };
      const inside = <ComponentsView parts={part.components} />;
      return (
        <div class={accent == null ? 'container' : 'container accented'} style={style}>
          {part.spoiler ? <Spoiler block>{inside}</Spoiler> : inside}
        </div>
      );
    }
    default:
      return null;
  }
}

function SectionView({ section }: { section: APISectionComponent }) {
  return (
    <div class="section">
      <div class="section-text">
        {section.components.map((text) => (
          <Markdown key={text.id} text={text.content} />
        ))}
      </div>
      <div class="section-accessory">
        {section.accessory.type === 2 ? (
          <ButtonView button={section.accessory} />
        ) : (
          <Thumbnail of={section.accessory} />
        )}
      </div>
    </div>
  );
}

function Thumbnail({ of }: { of: APIThumbnailComponent }) {
  return <Media url={of.media.url} description={of.description} spoiler={of.spoiler} />;
}

/** The page fetches nothing from outside, so a picture is shown as the link that it is. */
function Media({
  url,
  description,
  spoiler,
}: {
  url: string;
  description: string | null | undefined;
  spoiler: boolean | undefined;
}) {
  const link = (
    <a class="media" href={url} target="_blank" rel="noopener noreferrer">
      <Icon name="external" size={16} />
      <span>{description || url}</span>
    </a>
  );
  return spoiler ? <Spoiler block>{link}</Spoiler> : link;
}
