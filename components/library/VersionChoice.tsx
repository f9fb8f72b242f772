// A list to choose a version from, in groups by where it is kept.
import { useId } from 'react';

export interface VersionGroup {
  label: string;
  versions: readonly { key: string; label: string }[];
}

export interface VersionChoiceProps {
  label: string;
  groups: readonly VersionGroup[];
  chosen: string;
  onChoose: (key: string) => void;
}

export function VersionChoice({ label, groups, chosen, onChoose }: VersionChoiceProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={chosen} onChange={(event) => onChoose(event.currentTarget.value)}>
        {groups
          .filter(({ versions }) => versions.length > 0)
          .map((group) => (
            <optgroup key={group.label} label={group.label}>
              {group.versions.map((version) => (
                <option key={version.key} value={version.key}>
                  {version.label}
                </option>
              ))}
            </optgroup>
          ))}
      </select>
    </div>
  );
}
