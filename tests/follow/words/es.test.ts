// Specifies lib/follow/words/es.ts where Spanish needs more than other words.
import { describe, expect, it } from 'vitest';
import { type Protocol, told, version } from '../versions.ts';

const inSpanish = (before: Protocol, after: Protocol) =>
  told(version(before), version(after), { lang: 'es' }).map(([, , text]) => text);

describe('changes in Spanish', () => {
  it.each<[Protocol, Protocol, string]>([
    [
      {
        statusModule: { overallStatus: 'NOT_YET_RECRUITING' },
        contactsLocationsModule: { locations: [] },
      },
      { contactsLocationsModule: { locations: [] } },
      'El estudio busca participantes ahora. Antes: todavía no está abierto.',
    ],
    [
      {},
      { statusModule: { completionDateStruct: { date: '2029-02', type: 'ESTIMATED' } } },
      'La fecha de fin prevista pasó de diciembre de 2027 a febrero de 2029, 14 meses más tarde.',
    ],
    [
      { statusModule: { startDateStruct: { date: '2026-02', type: 'ESTIMATED' } } },
      {},
      'El estudio empezó en marzo de 2026. El plan era febrero de 2026.',
    ],
    [
      {},
      { designModule: { enrollmentInfo: { count: 694, type: 'ESTIMATED' } } },
      'El número previsto de personas pasó de 512 a 694 (182 más).',
    ],
    [
      {},
      { designModule: { enrollmentInfo: { count: 480, type: 'ACTUAL' } } },
      'Personas que participaron: 480. El plan era 512 (32 menos).',
    ],
    [
      {},
      { eligibilityModule: { minimumAge: '6 Months', maximumAge: '1 Year' } },
      'Ha cambiado la edad de quienes pueden participar. Antes: 18 años o más. Ahora: de 6 meses a 1 año.',
    ],
    [
      {},
      {
        contactsLocationsModule: {
          locations: [{ facility: 'Sample Clinic', city: 'Seoul', country: 'South Korea' }],
        },
      },
      'Se quitó un centro: Example Hospital, Naples, Italia.',
    ],
    [
      {},
      { armsInterventionsModule: { armGroups: [] } },
      'Se quitaron 2 grupos: “XS-1”, “Placebo”.',
    ],
    [
      {},
      {
        eligibilityModule: {
          eligibilityCriteria: 'Inclusion Criteria:\n\n* Aged 18 years or more',
        },
      },
      'Han cambiado las reglas sobre quién puede participar (quitadas: 3).',
    ],
  ])('are whole sentences', (before, after, text) => {
    expect(inSpanish(before, after)).toEqual([text]);
  });
});
