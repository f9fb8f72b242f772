// "Show on page" on a study page in the structure of the registry's site.
// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { findOnPage, pathsOf } from '../../../components/overlay/findOnPage.ts';
import type { Marker } from '../../../components/overlay/markOnPage.ts';
import { isOwnPage, showOnPage } from '../../../components/overlay/showOnPage.ts';

const P = '/protocolSection';
const IDS = ['NCT07118319'];

const PAGE = `
<script>Number of participants with adverse events</script>
<h2><span path="protocolSection.identificationModule.briefTitle">A Study of Cells in ALS</span></h2>
<p>12 other things</p>
<div><span path="protocolSection.designModule.enrollmentInfo.count">12</span>
  (<ctg-enum-value path="protocolSection.designModule.enrollmentInfo.type"><span>Estimated</span></ctg-enum-value>)</div>
<ctg-enum-value path="protocolSection.designModule.designInfo.allocation"><span>Non-Randomized</span></ctg-enum-value>
<span path="protocolSection.statusModule.startDateStruct.date">May 18, 2026</span>
<table>
  <tr><td path="protocolSection.outcomesModule.primaryOutcomes.measure">Number of deaths</td></tr>
  <tr><td path="protocolSection.outcomesModule.primaryOutcomes.measure">Number of participants with adverse events</td></tr>
</table>
<section>
  <button aria-expanded="false" aria-controls="details">Detailed Description</button>
  <div id="details" hidden><ctg-long-text path="protocolSection.descriptionModule.detailedDescription"><p>This is a single-center study &lt;5 sites.</p><ul><li>First point</li><li>Second point</li></ul></ctg-long-text></div>
</section>
<details><summary>More</summary><p>A sentence that stands only in this closed part of the page.</p></details>
<textarea>Words that only somebody typed into a field here.</textarea>
<plain-trial-badge>These words are only in a badge of our own.</plain-trial-badge>`;

const at = (ptr: string, value: string) => ({ ptr: P + ptr, value });
const find = (source: { ptr: string; value: string }, own = true) =>
  findOnPage(document, source, own)?.toString() ?? null;

beforeEach(() => {
  document.body.innerHTML = PAGE;
});

describe('the paths of a pointer', () => {
  it('go from exact to shared to the fields around it, never to a whole module', () => {
    expect(pathsOf(`${P}/outcomesModule/primaryOutcomes/0/measure`)).toEqual([
      'protocolSection.outcomesModule.primaryOutcomes[0].measure',
      'protocolSection.outcomesModule.primaryOutcomes.0.measure',
      'protocolSection.outcomesModule.primaryOutcomes.measure',
      'protocolSection.outcomesModule.primaryOutcomes',
    ]);
  });
});

describe('the words of a source', () => {
  it('are found in their own field, not where the same number stands elsewhere', () => {
    const range = findOnPage(document, at('/designModule/enrollmentInfo/count', '12'), true);
    expect(range?.startContainer.parentElement?.getAttribute('path')).toBe(
      'protocolSection.designModule.enrollmentInfo.count',
    );
  });

  it('are found however the page writes them', () => {
    expect(find(at('/designModule/designInfo/allocation', 'NON_RANDOMIZED'))).toBe(
      'Non-Randomized',
    );
  });

  it('are the whole field when the page writes them in another form', () => {
    expect(find(at('/statusModule/startDateStruct/date', '2026-05-18'))).toBe('May 18, 2026');
  });

  it('are found in the right one of several fields of a kind', () => {
    const value = 'Number of participants with adverse events';
    expect(find(at('/outcomesModule/primaryOutcomes/1/measure', value))).toBe(value);
  });

  describe('that stand with equal text in several things of a list', () => {
    const OUTCOMES = 'resultsSection.outcomeMeasuresModule.outcomeMeasures';
    const EVENTS = 'resultsSection.adverseEventsModule';
    const field = (path: string, text: string, id = '') =>
      `<span path="${path}" id="${id}">${text}</span>`;
    const cell = (outcome: number, row: number, column: number, text = '12') =>
      `<td>${field(`${OUTCOMES}.classes.categories.measurements.value`, text, `o${outcome}r${row}c${column}`)}</td>`;
    const outcome = (number: number, rows: number) =>
      `<h5>${field(`${OUTCOMES}.title`, 'Change in walking', `o${number}`)}</h5>
      ${number === 1 ? '' : field(`${OUTCOMES}.description`, 'Walked in six minutes', `o${number}d`)}
      <table>${Array.from({ length: rows }, (_, row) => `<tr><td>Row</td>${cell(number, row, 0)}${cell(number, row, 1)}</tr>`).join('')}</table>`;
    /** The ids of the outcome measures' values are those of their numbers. */
    beforeEach(() => {
      const kinds = ['deaths', 'serious'];
      const groups = kinds.map(
        (kind) =>
          `<tr>${[0, 1].map((at) => `<td>${field(`${EVENTS}.eventGroups.${kind}NumAffected`, '3', `${kind}${at}`)}</td>`).join('')}</tr>`,
      );
      const events = [0, 1].map(
        (row) =>
          `<tr><td>${field(`${EVENTS}.otherEvents.term`, 'Headache', `e${row}`)}</td>${[0, 1].map((at) => `<td>${field(`${EVENTS}.otherEvents.stats.numAffected`, '5', `e${row}a${at}`)}/${field(`${EVENTS}.otherEvents.stats.numAtRisk`, '5', `e${row}r${at}`)}</td>`).join('')}</tr>`,
      );
      document.body.innerHTML = `${[0, 1, 2, 3].map((number) => outcome(number, number + 1)).join('')}
        <table>${groups.join('')}${events.join('')}</table>`;
    });
    const found = (ptr: string, value: string) => {
      const range = findOnPage(document, { ptr: `/resultsSection/${ptr}`, value }, true);
      return range?.startContainer.parentElement?.id;
    };
    const measured = (numbers: [number, number, number, number]) => {
      const [at, part, category, column] = numbers;
      return found(
        `outcomeMeasuresModule/outcomeMeasures/${at}/classes/${part}/categories/${category}/measurements/${column}/value`,
        '12',
      );
    };

    it('are marked in the thing, the row and the column the record means', () => {
      expect(measured([0, 0, 0, 1])).toBe('o0r0c1');
      expect(measured([2, 0, 0, 1])).toBe('o2r0c1');
      expect(measured([2, 0, 2, 1])).toBe('o2r2c1');
      expect(measured([3, 2, 0, 0])).toBe('o3r2c0');
    });

    it('are marked in their own thing also where another has no such words', () => {
      const at = (number: number) =>
        found(
          `outcomeMeasuresModule/outcomeMeasures/${number}/description`,
          'Walked in six minutes',
        );
      expect([0, 2, 3].map(at)).toEqual(['o0d', 'o2d', 'o3d']);
      expect(
        [0, 1, 2, 3].map((number) =>
          found(`outcomeMeasuresModule/outcomeMeasures/${number}/title`, 'Change in walking'),
        ),
      ).toEqual(['o0', 'o1', 'o2', 'o3']);
    });

    it('are marked in their group where the page has a row for each thing, or for each field', () => {
      const event = (row: number, name: string, at: number) =>
        found(`adverseEventsModule/otherEvents/${row}/stats/${at}/${name}`, '5');
      expect([event(0, 'numAffected', 1), event(1, 'numAffected', 0)]).toEqual(['e0a1', 'e1a0']);
      expect([event(1, 'numAtRisk', 0), event(1, 'numAtRisk', 1)]).toEqual(['e1r0', 'e1r1']);
      const group = (kind: string, at: number) =>
        found(`adverseEventsModule/eventGroups/${at}/${kind}NumAffected`, '3');
      expect([group('deaths', 1), group('serious', 0), group('serious', 1)]).toEqual([
        'deaths1',
        'serious0',
        'serious1',
      ]);
      // One group has no number of deaths: then the page has no field in its place.
      document.getElementById('deaths0')?.remove();
      expect([group('deaths', 1), group('serious', 1)]).toEqual(['deaths1', 'serious1']);
    });
  });

  it('are found across paragraphs, lists and escapes', () => {
    const value = 'This is a single-center study \\<5 sites.\n\n* First point\n* Second point';
    expect(find(at('/descriptionModule/detailedDescription', value))).toMatch(
      /^This is a single-center study <5 sites\..*Second point$/s,
    );
  });

  it('are found by their beginning when the page breaks off', () => {
    const value = `A sentence that stands only in this closed part of the page. ${'And more. '.repeat(20)}`;
    expect(find(at('/unknown/field', value))).toMatch(/^A sentence that stands only/);
  });

  it('are found by their text alone when they are long enough, on any page', () => {
    expect(find({ ptr: '/x', value: 'A Study of Cells in ALS' }, false)).toBe(
      'A Study of Cells in ALS',
    );
  });

  it.each([
    ['short words without a field', at('/unknown/field', 'Estimated')],
    ['words that are not there', at('/unknown/field', 'Nobody ever wrote this on the page')],
    [
      'words in a script, a field or an element of ours',
      at('/x/y', 'Words that only somebody typed into a field here.'),
    ],
    ['words in a badge', at('/x/y', 'These words are only in a badge of our own.')],
  ])('are not found: %s', (_name, source) => {
    expect(find(source)).toBeNull();
  });

  it('that are a whole list are all its fields, from first to last', () => {
    const list = '[{"measure":"Number of deaths"},{"measure":"Number of participants"}]';
    expect(find(at('/outcomesModule/primaryOutcomes', list))).toMatch(
      /Number of deaths\s*Number of participants/,
    );
    expect(find(at('/armsInterventionsModule/armGroups', list))).toBeNull();
  });

  it('that are a number of a study or a code are found anywhere, however short', () => {
    document.body.append(' The drug XS228CN of NCT07118319.');
    expect(find({ ptr: '/x', value: 'XS228CN' }, false)).toBe('XS228CN');
    expect(find({ ptr: '/x', value: 'NCT07118319' }, false)).toBe('NCT07118319');
  });

  it('are not looked for by field on the page of another study', () => {
    expect(find(at('/designModule/enrollmentInfo/count', '12'), false)).toBeNull();
  });
});

describe('the page of a study', () => {
  it('is told by its address, however it is written', () => {
    expect(isOwnPage('https://clinicaltrials.gov/study/nct07118319?tab=table', IDS)).toBe(true);
    expect(isOwnPage('https://clinicaltrials.gov/study/NCT00000001', IDS)).toBe(false);
    expect(isOwnPage('https://clinicaltrials.gov/search?cond=ALS', IDS)).toBe(false);
  });
});

describe('showing', () => {
  const marker = () => ({ mark: vi.fn(), clear: vi.fn() }) satisfies Marker;

  /** happy-dom lays nothing out: a range has boxes unless something around it is closed. */
  beforeEach(() => {
    const boxes = function (this: Range | Element) {
      const node = this instanceof Range ? this.startContainer : this;
      const element = node instanceof Element ? node : node.parentElement;
      const closed = element?.closest('[hidden], details:not([open]) > :not(summary)');
      return (closed ? [] : [{ left: 0, top: 0, width: 10, height: 10 }]) as unknown as DOMRectList;
    };
    vi.spyOn(Range.prototype, 'getClientRects').mockImplementation(boxes);
    vi.spyOn(Element.prototype, 'getClientRects').mockImplementation(boxes);
    for (const button of document.querySelectorAll('button'))
      button.addEventListener('click', () => {
        button.setAttribute('aria-expanded', 'true');
        document
          .getElementById(button.getAttribute('aria-controls') ?? '')
          ?.removeAttribute('hidden');
      });
  });

  const ADDRESS = 'https://clinicaltrials.gov/study/NCT07118319';
  const show = (source: { ptr: string; value: string }, on: Marker, panel?: DOMRect) =>
    showOnPage(document, ADDRESS, source, IDS, on, panel);

  it('marks the words and takes the last mark away', async () => {
    const on = marker();
    expect(await show(at('/designModule/enrollmentInfo/count', '12'), on)).toBe('shown');
    expect(on.clear).toHaveBeenCalled();
    expect(on.mark.mock.calls[0]?.[0].toString()).toBe('12');
  });

  it('goes there at once: a smooth scroll takes longer than a person waits, and can be stopped', async () => {
    const scroll = vi.spyOn(Element.prototype, 'scrollIntoView');
    await show(at('/designModule/enrollmentInfo/count', '12'), marker());
    expect(scroll).toHaveBeenCalledWith({ block: 'center', behavior: 'instant' });
  });

  it('tells when the panel stands over the words', async () => {
    const source = at('/designModule/enrollmentInfo/count', '12');
    expect(await show(source, marker(), { left: 0, right: 400 } as DOMRect)).toBe('covered');
    expect(await show(source, marker(), { left: 400, right: 800 } as DOMRect)).toBe('shown');
  });

  it('opens a section the page keeps closed', async () => {
    const on = marker();
    const value = 'This is a single-center study';
    expect(await show(at('/descriptionModule/detailedDescription', value), on)).toBe('shown');
    expect(document.getElementById('details')?.hidden).toBe(false);
  });

  it('opens details', async () => {
    const on = marker();
    expect(await show({ ptr: '/x', value: 'stands only in this closed part' }, on)).toBe('shown');
    expect(document.querySelector('details')?.open).toBe(true);
  });

  it('says no when the words are not there, or stay hidden', async () => {
    const on = marker();
    expect(await show({ ptr: '/x', value: 'nobody ever wrote this anywhere' }, on)).toBe('absent');
    document.querySelector('button')?.remove();
    const value = 'This is a single-center study';
    expect(await show(at('/descriptionModule/detailedDescription', value), on)).toBe('absent');
    expect(on.mark).not.toHaveBeenCalled();
  });
});
