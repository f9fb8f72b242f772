// Two or more views behind tabs, moved between with the arrow keys.
import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react';

export interface Tab<K extends string> {
  key: K;
  label: string;
  content: () => ReactNode;
}

export interface TabsProps<K extends string> {
  label: string;
  tabs: readonly Tab<K>[];
  chosen: K;
  onChoose: (key: K) => void;
}

const STEPS: Record<string, (at: number, last: number, rtl: boolean) => number> = {
  ArrowRight: (at, last, rtl) => wrap(rtl ? at - 1 : at + 1, last),
  ArrowLeft: (at, last, rtl) => wrap(rtl ? at + 1 : at - 1, last),
  Home: () => 0,
  End: (_at, last) => last,
};

const wrap = (at: number, last: number) => (at < 0 ? last : at > last ? 0 : at);

export function Tabs<K extends string>({ label, tabs, chosen, onChoose }: TabsProps<K>) {
  const id = useId();
  const buttons = useRef(new Map<K, HTMLButtonElement>());
  const at = tabs.findIndex((tab) => tab.key === chosen);

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const rtl = event.currentTarget.closest('[dir]')?.getAttribute('dir') === 'rtl';
    const to = tabs[STEPS[event.key]?.(at, tabs.length - 1, rtl) ?? -1];
    if (to === undefined) return;
    event.preventDefault();
    onChoose(to.key);
    buttons.current.get(to.key)?.focus();
  };

  return (
    <>
      <div role="tablist" aria-label={label} className="tabs" onKeyDown={onKeyDown}>
        {tabs.map((tab) => (
          <button
            key={tab.key}
            type="button"
            role="tab"
            id={`${id}-${tab.key}`}
            aria-selected={tab.key === chosen}
            aria-controls={`${id}-panel`}
            tabIndex={tab.key === chosen ? 0 : -1}
            ref={(button) => {
              if (button === null) buttons.current.delete(tab.key);
              else buttons.current.set(tab.key, button);
            }}
            onClick={() => onChoose(tab.key)}
          >
            {tab.label}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${chosen}`}>
        {tabs[at]?.content()}
      </div>
    </>
  );
}
