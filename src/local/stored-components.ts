/** Components as Discord gives them back: numbered, with their defaults filled in. */

import { type APIMessageTopLevelComponent, ComponentType } from 'discord-api-types/v10';

type Fields = Record<string, unknown>;

/** Numbers every component that brought no `id` of its own, in reading order from 1. */
export function storedComponents(
  components: readonly unknown[],
  nextId: () => string,
): APIMessageTopLevelComponent[] {
  const taken = new Set<number>();
  collectIds(components, taken);
  let last = 0;
  const number = () => {
    do last++;
    while (taken.has(last));
    return last;
  };
  const store = (component: Fields): Fields => {
    const { type, id, ...given } = component;
    const stored: Fields = {
      type,
      id: id || number(),
      ...defaultsOf(type as ComponentType),
      ...present(given),
    };
    for (const [name, value] of Object.entries(stored)) {
      if (name === 'components') stored[name] = (value as Fields[]).map(store);
      else if (name === 'accessory' || name === 'component') stored[name] = store(value as Fields);
      else if (name === 'media' || name === 'file') stored[name] = storedMedia(value as Fields, nextId);
      else if (name === 'items') stored[name] = (value as Fields[]).map((item) => storedItem(item, nextId));
    }
    return stored;
  };
  return (components as Fields[]).map(store) as unknown as APIMessageTopLevelComponent[];
}

function collectIds(value: unknown, into: Set<number>): void {
  if (Array.isArray(value)) for (const each of value) collectIds(each, into);
  else if (typeof value === 'object' && value !== null) {
    const { id, type } = value as Fields;
    if (typeof id === 'number' && typeof type === 'number') into.add(id);
    for (const each of Object.values(value)) collectIds(each, into);
  }
}

function defaultsOf(type: ComponentType): Fields {
  switch (type) {
    case ComponentType.Container:
      return { accent_color: null, spoiler: false };
    case ComponentType.Separator:
      return { divider: true, spacing: 1 };
    case ComponentType.Thumbnail:
      return { description: null, spoiler: false };
    case ComponentType.StringSelect:
    case ComponentType.UserSelect:
    case ComponentType.RoleSelect:
    case ComponentType.MentionableSelect:
    case ComponentType.ChannelSelect:
      return { min_values: 1, max_values: 1 };
    default:
      return {};
  }
}

function storedItem(item: Fields, nextId: () => string): Fields {
  const media = storedMedia(item.media as Fields, nextId);
  return { description: null, spoiler: false, ...present(item), media };
}

function storedMedia(media: Fields, nextId: () => string): Fields {
  return { id: nextId(), url: media.url, proxy_url: media.url };
}

/** Without what was not given, so that defaults show through. */
function present(fields: Fields): Fields {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== null && value !== undefined),
  );
}
