/** The whole page: sidebar, messages, composer, and what lies over them. */

import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Message, News, Welcome } from '../members/shapes.ts';
import { interact, removeMessage, sendMessage } from './api.ts';
import { Composer } from './composer.tsx';
import { useDeeds } from './deeds.ts';
import { Log } from './log.tsx';
import type { Named } from './mention.ts';
import { Menu, type MenuAt } from './menu.tsx';
import type { Deeds } from './message.tsx';
import { messageMenu } from './message-menu.ts';
import { ModalView } from './modal-view.tsx';
import { NamesContext, namesOf } from './names.ts';
import { useNews } from './news.ts';
import { useRoom } from './room.ts';
import { type Language, Settings, type Theme } from './settings.tsx';
import { Sidebar } from './sidebar.tsx';
import { useStored } from './stored.ts';
import { useCommands, usePlaces } from './surroundings.ts';
import { Top } from './top.tsx';
import { TypingLine, useTyping } from './typing.tsx';

export function App({ welcome }: { welcome: Welcome }) {
  const { members, application } = welcome;
  const [memberId, setMember] = useStored<string>('member', members[0]!.id);
  const [channelId, setChannel] = useStored<string>('channel', '');
  const [theme, setTheme] = useStored<Theme>('theme', 'system');
  const [language, setLanguage] = useStored<Language>('language', 'en-US');
  const [meter, setMeter] = useStored<'on' | 'off'>('meter', 'off');
  const [unread, setUnread] = useState<ReadonlySet<string>>(new Set());
  const [replyingTo, setReplyingTo] = useState<Message | null>(null);
  const [menu, setMenu] = useState<{ message: Message; at: MenuAt } | null>(null);
  const [settings, setSettings] = useState(false);
  const [sidebar, setSidebar] = useState(false);
  const [begun, setBegun] = useState<{ name: string } | null>(null);

  const reader = members.find(({ id }) => id === memberId) ?? members[0]!;
  const hear = useRef((_: News) => {});
  const opened = useNews(reader.id, hear);
  const { places, reloadPlaces } = usePlaces(reader.id, opened);
  const rooms = [...places.guilds.flatMap((guild) => guild.rooms), ...places.direct];
  const channel = rooms.find(({ id }) => id === channelId) ?? rooms[0];
  const open = channel?.id ?? '';
  const { commands, reloadCommands } = useCommands(reader.id, open, opened);
  const room = useRoom(reader.id, open, opened);
  const typing = useTyping(open);
  const { start, modal, closeModal } = useDeeds(reader.id, open, language, room);

  useEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
  hear.current = (news) => {
    room.dispatch({ type: 'news', news });
    typing.hear(news);
    if (news.type === 'commands-changed') void reloadCommands();
    if (news.type === 'places-changed') void reloadPlaces();
    if (news.type === 'message-created' && news.message.channel_id !== open) {
      setUnread((before) => new Set(before).add(news.message.channel_id));
    }
  };

  const visit = (id: string) => {
    setChannel(id);
    setSidebar(false);
    setReplyingTo(null);
    setUnread((before) => new Set([...before].filter((each) => each !== id)));
  };
  const names = useMemo(
    () => namesOf(welcome, places, { reader: reader.id, visit, begin: (name) => setBegun({ name }) }),
    [places, reader.id],
  );
  const people: Named[] = [
    { id: application.id, name: application.name, what: 'App', mark: '<@' },
    ...members.map(({ id, name }) => ({ id, name, what: 'Member', mark: '<@' as const })),
  ];
  const deeds: Deeds = {
    press: async (message, custom_id, values) => {
      const invocation = {
        kind: 'component' as const,
        message: message.id,
        custom_id,
        ...(values && { values }),
      };
      await start(invocation, '', message.id);
    },
    reply: setReplyingTo,
    openMenu: (message, at) => setMenu({ message, at }),
    dismiss: ({ id }) => room.dispatch({ type: 'dismissed', message: id }),
  };
  if (channel === undefined) return <p class="loading">Loading…</p>;
  const name = channel.guild_id === null ? channel.name : `#${channel.name}`;
  return (
    <NamesContext.Provider value={names}>
      <Sidebar
        places={places}
        people={members}
        reader={reader}
        channel={open}
        unread={unread}
        open={sidebar}
        visit={visit}
        become={(id) => setMember(id)}
        openSettings={() => setSettings(true)}
      />
      {sidebar && (
        <button
          type="button"
          class="veil"
          aria-label="Close the channel list"
          onClick={() => setSidebar(false)}
        />
      )}
      <main>
        <Top channel={channel} sidebar={sidebar} toggle={() => setSidebar(!sidebar)} />
        <Log room={room} name={name} topic={channel.topic} meter={meter === 'on'} deeds={deeds} />
        <Composer
          channel={channel}
          rooms={places.guilds.find(({ id }) => id === channel.guild_id)?.rooms ?? []}
          commands={commands}
          people={people}
          locale={language}
          replyingTo={replyingTo}
          stopReplying={() => setReplyingTo(null)}
          begun={begun}
          deeds={{
            say: async (content) => {
              setReplyingTo(null);
              await sendMessage(reader.id, open, content, replyingTo?.id);
            },
            run: (entry, options) => {
              const { command, path } = entry;
              void start(
                { kind: 'command', command: command.id, path: [...path], options },
                `/${entry.name}`,
              );
            },
            complete: async ({ command, path }, focused, options) => {
              const wish = {
                kind: 'autocomplete' as const,
                command: command.id,
                path: [...path],
                options,
                focused,
              };
              const result = await interact(reader.id, open, { ...wish, locale: language });
              if (result.kind !== 'choices') throw new Error('no choices');
              return result.choices;
            },
          }}
        />
        <TypingLine typing={typing.who.map((id) => names.users.get(id) ?? '')} />
      </main>
      {menu && (
        <Menu
          at={menu.at}
          label="Message"
          groups={messageMenu(menu.message, {
            reader: reader.id,
            mayManage: channel.may_manage,
            mayWrite: channel.may_write,
            commands: commands ?? [],
            language,
            reply: () => setReplyingTo(menu.message),
            remove: () => void removeMessage(reader.id, open, menu.message.id),
            dismiss: () => deeds.dismiss(menu.message),
            use: ({ id, name: command }) =>
              void start({ kind: 'message command', command: id, message: menu.message.id }, command),
          })}
          close={() => setMenu(null)}
        />
      )}
      {modal && (
        <ModalView
          modal={modal.modal}
          app={application.name}
          close={closeModal}
          submit={async (fields) => {
            const { interaction } = modal;
            const result = await start({ kind: 'modal', interaction, fields }, modal.modal.title);
            if (result === null || result.kind === 'no answer') return 'Something went wrong. Try again.';
            closeModal();
            return null;
          }}
        />
      )}
      {settings && (
        <Settings
          choices={{ theme, language, meter }}
          change={(choices) => {
            setTheme(choices.theme);
            setLanguage(choices.language);
            setMeter(choices.meter);
          }}
          close={() => setSettings(false)}
        />
      )}
    </NamesContext.Provider>
  );
}
