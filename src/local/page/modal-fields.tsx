/** The fields of a form: text, selects, radio buttons, checkboxes. */

import { useEffect, useId, useState } from 'preact/hooks';

export type FieldValue = string | boolean | string[];

interface Choice {
  value: string;
  label: string;
  description?: string | null;
  default?: boolean | null;
}

/** The loose view of a form's component. */
export interface FieldPart {
  type: number;
  custom_id: string;
  label?: string | null;
  style?: number;
  required?: boolean | null;
  value?: string | null;
  placeholder?: string | null;
  min_length?: number | null;
  max_length?: number | null;
  min_values?: number | null;
  max_values?: number | null;
  options?: Choice[];
  default?: boolean | null;
}

interface Props {
  part: FieldPart;
  label: string;
  description: string | null;
  change: (value: FieldValue) => void;
}

export function Field(props: Props) {
  switch (props.part.type) {
    case 4:
      return <TextField {...props} />;
    case 3:
      return <SelectField {...props} />;
    case 21:
      return <ChoiceField {...props} many={false} />;
    case 22:
      return <ChoiceField {...props} many />;
    case 23:
      return <ChoiceBox {...props} />;
    default:
      return null;
  }
}

const isRequired = ({ required, type }: FieldPart) => required !== false && type !== 23;

function Head({
  id,
  part,
  label,
  description,
}: Pick<Props, 'part' | 'label' | 'description'> & { id: string }) {
  return (
    <>
      <span class="field-label">
        {label} {isRequired(part) && <span class="required">*</span>}
      </span>
      {description && (
        <span class="field-description" id={id}>
          {description}
        </span>
      )}
    </>
  );
}

function TextField({ part, label, description, change }: Props) {
  const [value, setValue] = useState(part.value ?? '');
  const id = useId();
  useEffect(() => change(value), [value]);
  const shared = {
    value,
    required: isRequired(part),
    placeholder: part.placeholder ?? undefined,
    minLength: part.min_length ?? undefined,
    maxLength: part.max_length ?? 4000,
    'aria-describedby': description ? id : undefined,
    onInput: (event: { currentTarget: { value: string } }) => setValue(event.currentTarget.value),
  };
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: it holds one of two fields
    <label class="form-field">
      <Head id={id} part={part} label={label} description={description} />
      {part.style === 2 ? <textarea rows={4} {...shared} /> : <input type="text" {...shared} />}
      {part.max_length != null && (
        <span class="counter">
          {value.length} of {part.max_length}
        </span>
      )}
    </label>
  );
}

function SelectField({ part, label, description, change }: Props) {
  const many = (part.max_values ?? 1) > 1;
  const id = useId();
  const preset = (part.options ?? []).filter((option) => option.default).map(({ value }) => value);
  useEffect(() => change(preset), []);
  return (
    <label class="form-field">
      <Head id={id} part={part} label={label} description={description} />
      <select
        multiple={many}
        required={isRequired(part)}
        aria-describedby={description ? id : undefined}
        onChange={({ currentTarget }) =>
          change([...currentTarget.selectedOptions].map(({ value }) => value).filter((value) => value !== ''))
        }
      >
        {!many && <option value="">{part.placeholder ?? 'Make a selection'}</option>}
        {(part.options ?? []).map(({ value, label: name }) => (
          <option key={value} value={value} selected={preset.includes(value)}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Radio buttons, or checkboxes when several may be chosen. */
function ChoiceField({ part, label, description, change, many }: Props & { many: boolean }) {
  const options = part.options ?? [];
  const [chosen, setChosen] = useState(options.filter((option) => option.default).map(({ value }) => value));
  const id = useId();
  useEffect(() => change(many ? chosen : (chosen[0] ?? '')), [chosen]);
  const toggle = (value: string) => {
    if (!many) return setChosen([value]);
    setChosen(chosen.includes(value) ? chosen.filter((each) => each !== value) : [...chosen, value]);
  };
  return (
    <fieldset class="form-field" aria-describedby={description ? id : undefined}>
      <legend>
        <Head id={id} part={part} label={label} description={description} />
      </legend>
      {options.map((option) => (
        <label key={option.value} class="choice">
          <input
            type={many ? 'checkbox' : 'radio'}
            name={`${id}-${part.custom_id}`}
            checked={chosen.includes(option.value)}
            required={!many && isRequired(part)}
            onChange={() => toggle(option.value)}
          />
          <span>
            {option.label}
            {option.description && <span class="field-description">{option.description}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function ChoiceBox({ part, label, description, change }: Props) {
  const id = useId();
  useEffect(() => change(part.default === true), []);
  return (
    <label class="choice form-field">
      <input
        type="checkbox"
        defaultChecked={part.default === true}
        aria-describedby={description ? id : undefined}
        onChange={(event) => change(event.currentTarget.checked)}
      />
      <span>
        {label}
        {description && (
          <span class="field-description" id={id}>
            {description}
          </span>
        )}
      </span>
    </label>
  );
}
