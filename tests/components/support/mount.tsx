// Draws a component into the test's document and finds things in it as a person would: by role and name.
import { type BoundFunctions, fireEvent, type queries, within } from '@testing-library/dom';
import { act, type ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach } from 'vitest';
import { OverlayRoot } from '../../../components/overlay/OverlayRoot.tsx';
import { NO_PAGE, type PanelPage } from '../../../components/panel/hooks/usePage.ts';
import type { TrialAnswer } from '../../../lib/messaging/protocol.ts';
import { type Failure, ok } from '../../../lib/result/result.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/settings/settings.ts';
import { type Answers, type Background, fakeBackground } from './fakeSurroundings.ts';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

let roots: { root: Root; box: HTMLElement }[] = [];

afterEach(async () => {
  for (const { root, box } of roots) {
    await act(async () => root.unmount());
    box.remove();
  }
  roots = [];
});

/** Draws anything and waits for its first answers. */
export async function mount(element: ReactNode): Promise<HTMLElement> {
  const box = document.createElement('div');
  document.body.append(box);
  const root = createRoot(box);
  roots.push({ root, box });
  await act(async () => root.render(element));
  return box;
}

export interface MountedPanel {
  box: HTMLElement;
  find: BoundFunctions<typeof queries>;
  background: Background;
  states: string[];
  closed: () => number;
  /** Presses a button, waiting for what it sets off. */
  press: (name: string | RegExp, index?: number) => Promise<void>;
  key: (target: Element, key: string) => Promise<void>;
}

export interface PanelOptions {
  answer?: TrialAnswer;
  failure?: Failure;
  settings?: Partial<Settings>;
  answers?: Answers;
  page?: PanelPage;
  background?: Background;
}

/** The whole overlay over a fake background, without a page around it. */
export async function mountPanel(options: PanelOptions): Promise<MountedPanel> {
  const { answer, failure } = options;
  const background =
    options.background ??
    fakeBackground({
      ...(answer !== undefined && { 'ui-bg-get-trial': () => ok(answer) }),
      ...(failure !== undefined && { 'ui-bg-get-trial': () => ({ ok: false, error: failure }) }),
      'ui-bg-set-settings': ({ settings }) =>
        ok({ ...DEFAULT_SETTINGS, ...options.settings, ...settings }),
      ...options.answers,
    });
  const states: string[] = [];
  let closed = 0;
  const settings = { ...DEFAULT_SETTINGS, ...options.settings };
  const page = options.page ?? { ...NO_PAGE, host: 'clinicaltrials.gov' };
  const box = await mount(
    <OverlayRoot
      nctId={answer?.asked ?? 'NCT07118319'}
      settings={settings}
      page={page}
      surroundings={background.surroundings}
      preferred={['en-US']}
      takeFocus={false}
      onState={(state) => states.push(state)}
      onSettings={() => {}}
      onClose={() => {
        closed += 1;
      }}
    />,
  );
  const find = within(box);
  return {
    box,
    find,
    background,
    states,
    closed: () => closed,
    press: async (name, index = 0) => {
      const button = find.getAllByRole('button', { name })[index];
      if (button === undefined) throw new Error(`no button ${name} number ${index}`);
      await act(async () => {
        fireEvent.click(button);
      });
    },
    key: async (target, key) => {
      await act(async () => {
        fireEvent.keyDown(target, { key });
      });
    },
  };
}
