// Numbers of the other registries: each format, its sloppy spellings, and what only looks like one.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findRegistryIds, registryPage } from '../../lib/nct/findRegistryIds.ts';
import { OTHER_REGISTRIES, type OtherRegistry } from '../../lib/nct/otherRegistries.ts';

const found = (text: string) => findRegistryIds(text).map(({ registry, id }) => [registry, id]);

const EXAMPLES: Record<OtherRegistry, [text: string, id: string][]> = {
  CTIS: [
    ['2024-500001-12-00', '2024-500001-12-00'],
    ['EU CT 2022-501515-14', '2022-501515-14'],
  ],
  EUDRACT: [
    ['2005-002909-23', '2005-002909-23'],
    ['2009-016529-32-EE', '2009-016529-32'],
    ['2009-016529-32-3rd', '2009-016529-32'],
    ['trial/2009-016529-32/EE', '2009-016529-32'],
  ],
  ISRCTN: [
    ['ISRCTN12345678', 'ISRCTN12345678'],
    ['isrctn 12345678', 'ISRCTN12345678'],
  ],
  ANZCTR: [
    ['ACTRN12617000295325', 'ACTRN12617000295325'],
    ['ACTRN12617000295325p', 'ACTRN12617000295325'],
  ],
  CHICTR: [
    ['ChiCTR2600131888', 'ChiCTR2600131888'],
    ['CHICTR-TRC-08000123', 'ChiCTR-TRC-08000123'],
  ],
  ITMCTR: [['ITMCTR2100004567', 'ITMCTR2100004567']],
  CTRI: [
    ['CTRI/2026/07/113311', 'CTRI/2026/07/113311'],
    ['CTRI/2009/091/000123', 'CTRI/2009/091/000123'],
  ],
  DRKS: [
    ['DRKS00012345', 'DRKS00012345'],
    ['DRKS-ID: DRKS00012345', 'DRKS00012345'],
  ],
  IRCT: [['IRCT20080901001165N21', 'IRCT20080901001165N21']],
  JRCT: [
    ['jRCT2031220734', 'jRCT2031220734'],
    ['JPRN-jRCTs031180123', 'jRCTs031180123'],
  ],
  JAPIC: [['JapicCTI-142447', 'JapicCTI-142447']],
  JMA: [['JMA-IIA00123', 'JMA-IIA00123']],
  UMIN: [
    ['UMIN000012345', 'UMIN000012345'],
    ['JPRN-UMIN000012345', 'UMIN000012345'],
    ['C000012345', 'UMIN000012345'],
  ],
  KCT: [['KCT0001234', 'KCT0001234']],
  OMON: [['NL-OMON12345', 'NL-OMON12345']],
  NTR: [['NTR 1234', 'NTR1234']],
  PACTR: [['PACTR201709002595288', 'PACTR201709002595288']],
  REBEC: [['RBR-9szvpf', 'RBR-9szvpf']],
  SLCTR: [['SLCTR/2019/012', 'SLCTR/2019/012']],
  TCTR: [['TCTR20190228001', 'TCTR20190228001']],
  LBCTR: [['LBCTR2019030206', 'LBCTR2019030206']],
  REPEC: [['PER-012-15', 'PER-012-15']],
  RPCEC: [['RPCEC00000123', 'RPCEC00000123']],
  CDE: [['CTR20131234', 'CTR20131234']],
};

describe('findRegistryIds', () => {
  const cases = Object.entries(EXAMPLES).flatMap(([registry, examples]) =>
    examples.map(([text, id]) => [registry, text, id] as const),
  );

  it.each(cases)('%s: reads “%s” as %s', (registry, text, id) => {
    expect(found(`(${text}).`)).toEqual([[registry, id]]);
  });

  it('reads its own canonical spelling again', () => {
    for (const [registry, , id] of cases) expect(found(id)).toEqual([[registry, id]]);
  });

  it.each([
    ['a study number of ClinicalTrials.gov', 'NCT07118319'],
    ['a universal trial number', 'U1111-1234-5678'],
    ['a Dutch ethics file', 'NL41789.078.13'],
    ['a Dutch postcode', 'NL1234'],
    ['a rate', 'per 100 000'],
    ['a longer number', 'ISRCTN123456789'],
    ['a longer word', 'XISRCTN12345678'],
    ['a telephone number', '020 2005-002909-2345'],
    ['an impossible month', 'CTRI/2026/13/013311'],
    ['an impossible day', 'TCTR20190232001'],
    ['an impossible day of an Iranian number', 'IRCT20081301001165N21'],
    ['an impossible month of an African number', 'PACTR201713002595288'],
    ['an impossible month of a Lebanese number', 'LBCTR2019130206'],
  ])('refuses %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });

  it('finds no Chinese drug trial inside a ChiCTR number', () => {
    expect(found('ChiCTR2600131888')).toEqual([['CHICTR', 'ChiCTR2600131888']]);
  });

  it('finds no EudraCT number inside a CTIS number', () => {
    expect(found('2024-500001-12-00')).toEqual([['CTIS', '2024-500001-12-00']]);
  });

  it('gives several in order, with their places', () => {
    const text = 'ISRCTN12345678; DRKS00012345; 2005-002909-23';
    const places = findRegistryIds(text).map(({ start, end }) => text.slice(start, end));
    expect(places).toEqual(['ISRCTN12345678', 'DRKS00012345', '2005-002909-23']);
  });

  it('never overlaps, never throws', () => {
    const pieces = fc.constantFrom(
      'ChiCTR',
      'CTR',
      '20',
      '2024-5',
      '00001',
      '-12',
      '-00',
      'NTR',
      ' ',
      '12345678',
      'RBR-',
      'abcdef',
      '/',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 20 }), (parts) => {
        let last = 0;
        for (const { start, end } of findRegistryIds(parts.join(''))) {
          expect(start).toBeGreaterThanOrEqual(last);
          last = end;
        }
      }),
    );
  });
});

describe('registryPage', () => {
  it('is the registry’s own page where its address is known, else the WHO portal’s', () => {
    expect(registryPage('ISRCTN', 'ISRCTN12345678')).toBe('https://www.isrctn.com/ISRCTN12345678');
    expect(registryPage('CTRI', 'CTRI/2026/07/013311')).toBe(
      'https://trialsearch.who.int/Trial2.aspx?TrialID=CTRI%2F2026%2F07%2F013311',
    );
  });

  it('is an https address for every registry', () => {
    for (const [registry, [example]] of Object.entries(EXAMPLES)) {
      const url = registryPage(registry as OtherRegistry, example?.[1] ?? '');
      expect(new URL(url).protocol).toBe('https:');
    }
    expect(Object.keys(EXAMPLES)).toEqual(Object.keys(OTHER_REGISTRIES));
  });
});
