/** The page's few icons, drawn here so that nothing is fetched from elsewhere. */

const PATHS = {
  hash: 'M9.5 3.5 7.5 20.5M16.5 3.5l-2 17M4 8.5h17M3 15.5h17',
  at: 'M16 12a4 4 0 1 1-8 0 4 4 0 0 1 8 0Zm0 0v1.5a2.5 2.5 0 0 0 5 0V12a9 9 0 1 0-3.5 7.1',
  reply: 'M9 7 4 12l5 5M4 12h10a6 6 0 0 1 6 6v1',
  more: 'M6 12h.01M12 12h.01M18 12h.01',
  eye: 'M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12Zm12 0a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0Z',
  close: 'M6 6l12 12M18 6 6 18',
  menu: 'M4 7h16M4 12h16M4 17h16',
  gear: 'M12 15.2a3.2 3.2 0 1 0 0-6.4 3.2 3.2 0 0 0 0 6.4ZM19.4 13.5l1.8 1.3-2 3.4-2.1-.8a7.6 7.6 0 0 1-2.3 1.3l-.4 2.3h-4l-.4-2.3a7.6 7.6 0 0 1-2.3-1.3l-2.1.8-2-3.4 1.8-1.3a7.5 7.5 0 0 1 0-3L3.6 9.2l2-3.4 2.1.8A7.6 7.6 0 0 1 10 5.3l.4-2.3h4l.4 2.3c.9.3 1.6.7 2.3 1.3l2.1-.8 2 3.4-1.8 1.3a7.5 7.5 0 0 1 0 3Z',
  external: 'M14 4h6v6M20 4l-9 9M18 14v5a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1V7a1 1 0 0 1 1-1h5',
  send: 'M4 12 20 4l-5 16-3.5-6.5L4 12Z',
  down: 'M6 9l6 6 6-6',
  trash: 'M5 7h14M10 7V4h4v3M7 7l1 13h8l1-13',
  copy: 'M9 9h10v11H9zM5 15V4h10',
  app: 'M5 5h5v5H5zM14 5h5v5h-5zM5 14h5v5H5zM14 14h5v5h-5z',
  warn: 'M12 4 2.5 20h19L12 4Zm0 6v5m0 2.5v.01',
  slash: 'M15 4 9 20',
  check: 'M5 12.5 10 17.5 19 7',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name, size = 20 }: { name: IconName; size?: number }) {
  return (
    <svg
      class="icon"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width={name === 'more' ? 3 : 2}
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
