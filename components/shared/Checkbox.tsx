// A labelled tick box that only a person can turn.
import type { ReactNode } from 'react';
import { useSurroundings } from './hooks/useSurroundings.ts';

export interface CheckboxProps {
  label: ReactNode;
  hint?: ReactNode;
  checked: boolean;
  /** Neither on nor off: some of what it stands for is on. */
  mixed?: boolean;
  disabled?: boolean;
  onTurn: (checked: boolean) => void;
}

export function Checkbox({
  label,
  hint,
  checked,
  mixed = false,
  disabled = false,
  onTurn,
}: CheckboxProps) {
  const { byPerson } = useSurroundings();
  return (
    <label className="tick">
      <input
        type="checkbox"
        ref={(input) => {
          if (input) input.indeterminate = mixed;
        }}
        checked={checked}
        disabled={disabled}
        onChange={(event) => {
          if (byPerson(event.nativeEvent)) onTurn(event.currentTarget.checked);
        }}
      />
      <span>
        {label}
        {hint !== undefined && <small>{hint}</small>}
      </span>
    </label>
  );
}
