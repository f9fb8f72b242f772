// A link that leaves for another page, in a new tab, and says so.
import type { ReactNode } from 'react';
import { useStrings } from './hooks/useStrings.ts';

export interface OutLinkProps {
  /** Only `http:` and `https:` become links; anything else stays text. */
  href: string;
  className?: string;
  children: ReactNode;
}

export function OutLink({ href, className, children }: OutLinkProps) {
  const { words } = useStrings();
  if (!/^https?:\/\//i.test(href)) return children;
  return (
    <a className={className} href={href} target="_blank" rel="noopener noreferrer">
      {children}
      <span className="unseen"> ({words.opensTab})</span>
    </a>
  );
}
