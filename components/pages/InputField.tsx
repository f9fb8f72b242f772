// One input with its label above it.
import { type InputHTMLAttributes, useId } from 'react';

export interface InputFieldProps
  extends Omit<InputHTMLAttributes<HTMLInputElement>, 'id' | 'onChange'> {
  label: string;
  /** What was typed, and the same as a number (`NaN` where it is none). */
  onType: (text: string, number: number) => void;
}

export function InputField({ label, onType, ...input }: InputFieldProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        {...input}
        onChange={({ currentTarget: { value, valueAsNumber } }) => onType(value, valueAsNumber)}
      />
    </div>
  );
}
