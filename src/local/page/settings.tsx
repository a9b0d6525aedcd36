/** What the reader may set: light or dark, the language of commands, and the meter of limits. */

import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from './icons.tsx';

export type Theme = 'system' | 'light' | 'dark';

/** Languages Discord has, as far as bots commonly translate into them. */
export const LANGUAGES = {
  'en-US': 'English',
  uk: 'Українська',
  ru: 'Русский',
  de: 'Deutsch',
  fr: 'Français',
  'es-ES': 'Español',
  pl: 'Polski',
} as const;

export type Language = keyof typeof LANGUAGES;

export interface Choices {
  readonly theme: Theme;
  readonly language: Language;
  readonly meter: 'on' | 'off';
}

export function Settings({
  choices,
  change,
  close,
}: {
  choices: Choices;
  change: (choices: Choices) => void;
  close: () => void;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  // Before the next key, which else would be written behind it.
  useLayoutEffect(() => dialog.current?.showModal(), []);
  const themes: [Theme, string][] = [
    ['system', 'As the system'],
    ['light', 'Light'],
    ['dark', 'Dark'],
  ];
  return (
    <dialog ref={dialog} class="dialog" aria-label="Settings" onClose={close}>
      <header>
        <h2>Settings</h2>
        <button type="button" class="icon-button" aria-label="Close" onClick={close}>
          <Icon name="close" />
        </button>
      </header>
      <div class="dialog-body">
        <fieldset class="form-field">
          <legend class="field-label">Appearance</legend>
          {themes.map(([theme, label]) => (
            <label key={theme} class="choice">
              <input
                type="radio"
                name="theme"
                checked={choices.theme === theme}
                onChange={() => change({ ...choices, theme })}
              />
              <span>{label}</span>
            </label>
          ))}
        </fieldset>
        <label class="form-field">
          <span class="field-label">Language of commands</span>
          <select
            value={choices.language}
            onChange={(event) => change({ ...choices, language: event.currentTarget.value as Language })}
          >
            {Object.entries(LANGUAGES).map(([code, name]) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label class="choice form-field">
          <input
            type="checkbox"
            checked={choices.meter === 'on'}
            onChange={(event) => change({ ...choices, meter: event.currentTarget.checked ? 'on' : 'off' })}
          />
          <span>
            Show how much of Discord’s limits each message uses
            <span class="field-description">4,000 characters of text and 40 components</span>
          </span>
        </label>
      </div>
    </dialog>
  );
}
