// Puts a page of ours into its document.
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import '../shared/tokens.css';
import '../shared/controls.css';
import './pages.css';
import { browserSurroundings } from '../shared/browserSurroundings.ts';
import { PageRoot } from './PageRoot.tsx';
import type { SettingsProps } from './ReadingSettings.tsx';

/** Mounts `render` into `#root`. Throws when the document has no such element. */
export function mountPage(render: (settings: SettingsProps) => ReactNode): void {
  const root = document.getElementById('root');
  if (root === null) throw new Error('the page has no #root');
  createRoot(root).render(
    <PageRoot surroundings={browserSurroundings(document.body)} preferred={navigator.languages}>
      {render}
    </PageRoot>,
  );
}
