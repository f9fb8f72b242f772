// What every page of ours has around it: mark, name, heading, and one main region.
import type { ReactNode } from 'react';
import { useStrings } from '../shared/hooks/useStrings.ts';

export function PageFrame({
  title,
  aside,
  children,
}: {
  title: string;
  aside?: ReactNode;
  children: ReactNode;
}) {
  const { words } = useStrings();
  return (
    <>
      <header className="page-head">
        <span className="mark" aria-hidden="true">
          P
        </span>
        <span className="name">{words.name}</span>
        <nav className="page-nav">{aside}</nav>
      </header>
      <main className="page-main">
        <h1>{title}</h1>
        {children}
      </main>
    </>
  );
}
