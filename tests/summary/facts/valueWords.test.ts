// A code of the registry gets its words; what only looks like one does not.
import { describe, expect, it } from 'vitest';
import { valueWords } from '../../../lib/summary/facts/valueWords.ts';

const DESIGN = '/protocolSection/designModule';
const at = (ptr: string, value: string) => ({ ptr, value });

describe('words for the registry’s codes', () => {
  it('are found wherever a source stands, in both languages', () => {
    const read = {
      sections: [{ sentences: [{ sources: [at(`${DESIGN}/phases/0`, 'EARLY_PHASE1')] }] }],
    };
    expect(valueWords(read, 'en')).toEqual({ EARLY_PHASE1: 'Early phase 1' });
    expect(valueWords(read, 'es')).toEqual({ EARLY_PHASE1: 'Fase 1 temprana' });
  });

  it('are left out for codes nobody knows, also those that every object inherits', () => {
    const unknown = ['PHASE9', 'constructor', '__proto__'].map((value) =>
      at(`${DESIGN}/phases/0`, value),
    );
    expect(valueWords(unknown, 'en')).toEqual({});
  });

  it('are not given to names and titles that look like codes', () => {
    const names = [
      at('/protocolSection/identificationModule/acronym', 'NONE'),
      at('/protocolSection/sponsorCollaboratorsModule/leadSponsor/name', 'NIH'),
    ];
    expect(valueWords(names, 'en')).toEqual({});
  });
});
