// One control a setting: choices and ticks, used by options and welcome alike.
import { useId } from 'react';
import type { Settings } from '../../lib/settings/settings.ts';
import { Checkbox } from '../shared/Checkbox.tsx';

export interface ChoiceProps<V extends string | number> {
  label: string;
  value: V;
  options: readonly (readonly [V, string])[];
  onChoose: (value: V) => void;
}

/** A labelled list to choose one value from. */
export function Choice<V extends string | number>({
  label,
  value,
  options,
  onChoose,
}: ChoiceProps<V>) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={String(value)}
        onChange={(event) => {
          const chosen = options.find(([option]) => String(option) === event.currentTarget.value);
          if (chosen) onChoose(chosen[0]);
        }}
      >
        {options.map(([option, name]) => (
          <option key={option} value={String(option)}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}

type TickKey = {
  [K in keyof Settings]: Settings[K] extends boolean ? K : never;
}[keyof Settings];

export interface TickProps {
  settings: Settings;
  name: TickKey;
  label: string;
  hint?: string;
  onChange: (change: Partial<Settings>) => void;
}

/** A tick box bound to a yes-or-no setting. */
export function Tick({ settings, name, label, hint, onChange }: TickProps) {
  return (
    <Checkbox
      label={label}
      {...(hint !== undefined && { hint })}
      checked={settings[name]}
      onTurn={(checked) => onChange({ [name]: checked })}
    />
  );
}
