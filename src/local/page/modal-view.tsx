/** A form that the bot opened. */

import type { APIModalInteractionResponseCallbackData } from 'discord-api-types/v10';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon } from './icons.tsx';
import { Markdown } from './markdown-view.tsx';
import { Field, type FieldPart, type FieldValue } from './modal-fields.tsx';

interface Part {
  type: number;
  content?: string;
  label?: string;
  description?: string | null;
  component?: FieldPart;
  components?: FieldPart[];
}

export function ModalView({
  modal,
  app,
  submit,
  close,
}: {
  modal: APIModalInteractionResponseCallbackData;
  /** Name of the application that asks. */
  app: string;
  /** Resolves to a sentence when the form was refused. */
  submit: (fields: Record<string, FieldValue>) => Promise<string | null>;
  close: () => void;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [fields, setFields] = useState<Record<string, FieldValue>>({});
  const [trouble, setTrouble] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const titleId = useId();
  // Before the next key, which else would be written behind it.
  useLayoutEffect(() => dialog.current?.showModal(), []);

  const onSubmit = async (event: Event) => {
    event.preventDefault();
    setBusy(true);
    setTrouble(await submit(fields));
    setBusy(false);
  };
  const set = (customId: string) => (value: FieldValue) =>
    setFields((before) => ({ ...before, [customId]: value }));
  return (
    <dialog ref={dialog} class="dialog" aria-labelledby={titleId} onClose={close}>
      <form onSubmit={onSubmit}>
        <header>
          <h2 id={titleId}>{modal.title}</h2>
          <button type="button" class="icon-button" aria-label="Close" onClick={close}>
            <Icon name="close" />
          </button>
        </header>
        <div class="dialog-body">
          {(modal.components as unknown as Part[]).map((part, place) => {
            if (part.content !== undefined) return <Markdown key={place} text={part.content} />;
            const field = part.component ?? part.components?.[0];
            if (field === undefined) return null;
            const label = part.label ?? field.label ?? '';
            return (
              <Field
                key={place}
                part={field}
                label={label}
                description={part.description ?? null}
                change={set(field.custom_id)}
              />
            );
          })}
          {trouble && (
            <div class="lacking" role="alert">
              {trouble}
            </div>
          )}
          <p class="form-warning">This form goes to {app}. Do not share passwords or other secrets.</p>
        </div>
        <footer>
          <button type="button" class="button secondary" onClick={close}>
            Cancel
          </button>
          <button type="submit" class="button primary" aria-busy={busy}>
            Submit
          </button>
        </footer>
      </form>
    </dialog>
  );
}
