// What the detector's benchmark runs inside a page: the detector's own functions, bundled for it.
import Mark from 'mark.js';
import { findSpots } from '../../../lib/detect/findSpots.ts';
import { clinicalTrialsGov } from '../../../lib/detect/sites/clinicalTrialsGov.ts';
import { watchPage } from '../../../lib/detect/watchPage.ts';
import { meterWork, type WorkMeter } from './workMeter.ts';

/** The page's own timer, taken before any is measured: what the page does after a pause is not the detector's work. */
const { setTimeout: later } = globalThis;
const pause = (ms: number) => new Promise((resolve) => later(resolve, ms));

/** Milliseconds of work: the pauses in which the page has its turn don't count. */
async function busyTime(work: () => Promise<unknown>): Promise<number> {
  const real = globalThis.setTimeout;
  let paused = 0;
  globalThis.setTimeout = ((act: () => void) => {
    const from = performance.now();
    return real(() => {
      paused += performance.now() - from;
      act();
    });
  }) as typeof setTimeout;
  const start = performance.now();
  await work();
  const time = performance.now() - start - paused;
  globalThis.setTimeout = real;
  return time;
}

let navigations = 0;
let meter: WorkMeter | undefined;

const inPage = {
  /** The least a look at a page can cost: its text once, and one simple pattern over it. */
  baseline(): number {
    const start = performance.now();
    document.body.textContent.match(/NCT0\d{7}/g);
    return performance.now() - start;
  },

  /** The detector's look at the whole page: milliseconds, and how many numbers it found. */
  async scan(): Promise<[ms: number, found: number]> {
    let found = 0;
    const count = () => {
      found += 1;
    };
    const ms = await busyTime(() => findSpots([document.documentElement], '', count));
    return [ms, found];
  },

  /** mark.js, asked for every number by one pattern: all that is needed to find them, and its fastest way. */
  markPattern: (): Promise<number> =>
    new Promise((resolve) => {
      const start = performance.now();
      new Mark(document.body).markRegExp(/NCT0\d{7}/g, {
        done: () => resolve(performance.now() - start),
      });
    }),

  /** mark.js, given these numbers, which it looks for one after the other. */
  markEach: (numbers: string[]): Promise<number> =>
    new Promise((resolve) => {
      const start = performance.now();
      new Mark(document.body).mark(numbers, { done: () => resolve(performance.now() - start) });
    }),

  /** Watches as the extension does, with badges that cost nothing. */
  async watch(): Promise<void> {
    meter = meterWork();
    const badge = () => document.createElement('plain-trial-badge');
    watchPage(
      clinicalTrialsGov,
      findSpots,
      badge,
      () => true,
      () => {},
    );
    await pause(1_000);
  },

  /** The least of a watch: lists what comes to the page, as the observer tells it, and looks at none of it. */
  listOnly(): void {
    meter = meterWork();
    const added: Node[] = [];
    new MutationObserver((records) => {
      for (const { addedNodes } of records)
        for (let n = 0; n < addedNodes.length; n++) added.push(addedNodes[n] as Node);
    }).observe(document, { subtree: true, childList: true });
  },

  /** Work and timers of the watch so far. */
  worked: (): [ms: number, timers: number] => [meter?.ms ?? 0, meter?.timers ?? 0],

  /** Adds rows one by one, in bursts with pauses between them, and waits until all has come to rest. */
  async addRows(rows: number, bursts: number): Promise<void> {
    const list = document.createElement('ul');
    list.id = 'rows';
    document.body.append(list);
    for (let burst = 0; burst < bursts; burst++) {
      for (let n = 0; n < rows / bursts; n++) {
        const item = document.createElement('li');
        item.textContent = `Row ${n} of patients assigned to a distinct arm of a trial of treatment or placebo`;
        list.append(item);
      }
      await pause(250);
    }
    await pause(1_000);
  },

  /** Looks at those rows once. */
  scanRows(): Promise<number> {
    const rows = document.getElementById('rows') ?? document.body;
    return busyTime(() => findSpots([rows], '', () => {}));
  },

  /** Moves within the page as a single-page site does: a new address, and all cards exchanged. */
  async navigate(times: number): Promise<void> {
    for (let n = 0; n < times; n++) {
      navigations += 1;
      history.pushState(null, '', `/search?page=${navigations}`);
      const cards = Array.from({ length: 10 }, (_, k) => {
        const card = document.createElement('section');
        card.textContent = `Card NCT0${1_000_000 + navigations * 10 + k} of page ${navigations}`;
        return card;
      });
      document.body.replaceChildren(...cards);
      await pause(30);
    }
    await pause(1_000);
  },
};

export type InPage = typeof inPage;

declare global {
  var bench: InPage;
}

globalThis.bench = inPage;
