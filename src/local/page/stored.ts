/** A choice of the reader that survives a reload: member, channel, theme. */

import { useState } from 'preact/hooks';

export function useStored<Value extends string>(
  name: string,
  initial: Value,
): [Value, (value: Value) => void] {
  const [value, setValue] = useState<Value>(() => (localStorage.getItem(name) as Value | null) ?? initial);
  return [
    value,
    (next) => {
      localStorage.setItem(name, next);
      setValue(next);
    },
  ];
}
