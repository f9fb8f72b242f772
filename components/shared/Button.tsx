// A button that looks like ours, and that only a person can press when it writes something.
import type { ComponentProps, ReactNode } from 'react';
import { useSurroundings } from './hooks/useSurroundings.ts';

type Native = Omit<ComponentProps<'button'>, 'onClick' | 'type' | 'children'>;

export interface ButtonProps extends Native {
  children: ReactNode;
  look?: 'main' | 'plain' | 'quiet' | 'link';
  /** Set where pressing saves, erases or sends something: a click made by a script is then ignored. */
  writes?: boolean;
  /** Waiting for an answer: pressing does nothing, and the focus stays (a disabled button would lose it). */
  busy?: boolean;
  onPress: () => void;
}

export function Button({
  children,
  look = 'plain',
  writes = false,
  busy = false,
  onPress,
  className,
  ...rest
}: ButtonProps) {
  const { byPerson } = useSurroundings();
  return (
    <button
      type="button"
      aria-disabled={busy || undefined}
      className={className === undefined ? `button ${look}` : `button ${look} ${className}`}
      onClick={(event) => {
        if (!busy && (!writes || byPerson(event.nativeEvent))) onPress();
      }}
      {...rest}
    >
      {children}
    </button>
  );
}
