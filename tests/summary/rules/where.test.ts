// Where: places and countries, each place's own status, and who runs the study (R81, R98, R99).
import { describe, expect, it } from 'vitest';
import { saidBy, sectionOf, studyOf, textsOf } from '../support/studyOf.ts';

interface Site {
  facility?: string;
  status?: string;
  city?: string;
  state?: string;
  country?: string;
  contacts?: object[];
}
const site = (city: string, country: string, more: Site = {}): Site => ({
  facility: `${city} Hospital`,
  city,
  country,
  ...more,
});
const at = (locations: Site[], more: object = {}) =>
  studyOf({ contactsLocationsModule: { locations }, ...more });
const lists = (study: ReturnType<typeof at>, lang: 'en' | 'es' = 'en') =>
  (sectionOf(study, 'where', lang).lists ?? []).map(
    ({ label, items }) => `${label}: ${items.map(({ text }) => text).join(' / ')}`,
  );

describe('how many places', () => {
  it('one is named with its city', () => {
    expect(textsOf(at([site('Beijing', 'China')]), 'where')[0]).toBe(
      'The record lists one place, in Beijing, China.',
    );
    expect(textsOf(at([{ country: 'United States' }]), 'where')[0]).toBe(
      'The record lists one place, in the United States.',
    );
    expect(textsOf(at([{ facility: 'A house' }]), 'where')[0]).toBe('The record lists one place.');
  });

  it('a town that stands for many is quoted and not told as the place', () => {
    expect(textsOf(at([site('Many Locations', 'Japan')]), 'where').slice(0, 2)).toEqual([
      'The record lists one place, in Japan.',
      'In place of the names of places, the record says: “Many Locations”',
    ]);
  });

  it('several are counted, with up to three countries named', () => {
    const study = at([
      site('Rome', 'Italy'),
      site('Milan', 'Italy'),
      site('Boston', 'United States'),
    ]);
    const sentence = saidBy('R99', study, 'where');
    expect(sentence).toMatchObject({
      text: 'The record lists 3 places in 2 countries: Italy and the United States.',
      certainty: 'computed',
    });
    expect(sentence?.sources.map(({ ptr }) => ptr)).toEqual([
      '/protocolSection/contactsLocationsModule/locations',
      '/protocolSection/contactsLocationsModule/locations/0/country',
      '/protocolSection/contactsLocationsModule/locations/2/country',
    ]);
    expect(textsOf(study, 'where', 'es')[0]).toBe(
      'El registro menciona 3 lugares en 2 países: Italia y Estados Unidos.',
    );
  });

  it('more countries go into a list with their places', () => {
    const study = at([
      site('Rome', 'Italy'),
      site('Paris', 'France'),
      site('Oslo', 'Norway'),
      site('Lima', 'Peru'),
      site('Lyon', 'France'),
    ]);
    expect(textsOf(study, 'where')[0]).toBe('The record lists 5 places in 4 countries.');
    expect(lists(study)).toContain(
      'Countries: Italy: 1 place / France: 2 places / Norway: 1 place / Peru: 1 place',
    );
  });

  it('none is said to be a gap', () => {
    expect(textsOf(studyOf(), 'where')[0]).toBe(
      'The record does not say where the study takes place.',
    );
  });
});

describe('which places are open', () => {
  const open = { status: 'RECRUITING' };

  it('counts them for a study that is open', () => {
    const study = at([
      site('Rome', 'Italy', open),
      site('Milan', 'Italy', { status: 'WITHDRAWN' }),
      site('Bari', 'Italy', open),
    ]);
    expect(textsOf(study, 'where')).toContain('Of these 3 places, 2 are looking for people now.');
    const all = at([site('Rome', 'Italy', open), site('Milan', 'Italy', open)]);
    expect(textsOf(all, 'where')).toContain('Both places are looking for people now.');
  });

  it('an open study with no open place says so', () => {
    const study = at([site('Rome', 'Italy', { status: 'NOT_YET_RECRUITING' })]);
    expect(textsOf(study, 'where')).toContain(
      'The study is marked as open, but the record does not mark any place as open.',
    );
  });

  it('says nothing of the kind for a study that is over', () => {
    const study = at([site('Rome', 'Italy')], { statusModule: { overallStatus: 'COMPLETED' } });
    expect(textsOf(study, 'where').join(' ')).not.toMatch(/open|looking/);
  });

  it('lists each with its own status, open ones first, an unknown one as recorded', () => {
    const study = at([
      site('Bari', 'Italy', { status: 'WITHDRAWN' }),
      site('Rome', 'Italy', open),
      site('Pisa', 'Italy', { status: 'ON_A_SHIP' }),
      site('Turin', 'Italy'),
    ]);
    expect(lists(study)).toEqual([
      'Places: looking for people now: “Rome Hospital”, Rome, Italy',
      'Places: called off: “Bari Hospital”, Bari, Italy',
      'Places: “ON_A_SHIP”: “Pisa Hospital”, Pisa, Italy',
      'Places: “Turin Hospital”, Turin, Italy',
    ]);
  });

  it('says of a study nobody has heard of for long that its places stood so then', () => {
    const study = at([site('Rome', 'Italy', open)], { statusModule: { overallStatus: 'UNKNOWN' } });
    expect(lists(study)).toEqual([
      'Places, when last checked: looking for people: “Rome Hospital”, Rome, Italy',
    ]);
    expect(lists(study, 'es')[0]).toMatch(
      /^Lugares, cuando se comprobó por última vez: buscan participantes: /,
    );
  });

  it('speaks of places as of many in Spanish', () => {
    const study = at([
      site('Rome', 'Italy', { status: 'NOT_YET_RECRUITING' }),
      site('Bari', 'Italy', { status: 'ACTIVE_NOT_RECRUITING' }),
      site('Pisa', 'Italy', { status: 'TERMINATED' }),
    ]);
    expect(sectionOf(study, 'where', 'es').lists?.map(({ label }) => label)).toEqual([
      'Lugares: todavía no están abiertos',
      'Lugares: siguen en marcha, ya no admiten a más personas',
      'Lugares: detenidos antes de tiempo',
    ]);
  });

  it('leaves out the number a sponsor keeps a place under', () => {
    const study = at([site('Bari', 'Italy', { facility: 'Bari Hospital /ID# 254767' })]);
    expect(lists(study)).toEqual(['Places: “Bari Hospital”, Bari, Italy']);
  });

  it('says two entries that read the same once', () => {
    const study = at([site('Rome', 'Italy', open), site('Rome', 'Italy', open)]);
    expect(lists(study)).toEqual([
      'Places: looking for people now: “Rome Hospital”, Rome, Italy (listed more than once)',
    ]);
  });
});

describe('whom to ask and who runs it', () => {
  it('an open study with nobody to call says so', () => {
    expect(textsOf(at([site('Rome', 'Italy')]), 'where')).toContain(
      'The record gives no phone number or email for the study.',
    );
    const reachable = at([site('Rome', 'Italy', { contacts: [{ phone: '555-0100' }] })]);
    expect(textsOf(reachable, 'where').join(' ')).not.toMatch(/phone/);
  });

  it('says once what stands in place of names of places', () => {
    const call = 'For information on this trial, contact 1-555-0100 or speak with a doctor.';
    const study = studyOf({
      contactsLocationsModule: {
        locations: [
          { facility: call, city: 'Rome', country: 'Italy' },
          { facility: call, city: 'Seoul', country: 'Korea, Republic of' },
          { facility: 'Contact Lens Clinic', city: 'Pisa', country: 'Italy' },
        ],
      },
    });
    expect(textsOf(study, 'where')).toContain(
      `In place of the names of places, the record says: “${call}”`,
    );
    expect(textsOf(study, 'where')[0]).toMatch(/: Italy and the Republic of Korea\.$/);
    const [places] = sectionOf(study, 'where').lists ?? [];
    expect(places?.items.map(({ text }) => text)).toEqual([
      'Rome, Italy',
      'Seoul, Republic of Korea',
      '“Contact Lens Clinic”, Pisa, Italy',
    ]);
  });

  it('calls no investigator a company, whatever the class', () => {
    const study = studyOf({
      sponsorCollaboratorsModule: {
        leadSponsor: { name: 'Ann Example', class: 'INDUSTRY' },
        responsibleParty: { type: 'SPONSOR_INVESTIGATOR' },
      },
    });
    expect(saidBy('R81', study, 'where')?.text).toBe('The study is run by “Ann Example”.');
  });

  it('names the sponsor neutrally, a company as one', () => {
    const sponsored = (leadSponsor: object, overallStatus = 'RECRUITING') =>
      studyOf({ sponsorCollaboratorsModule: { leadSponsor }, statusModule: { overallStatus } });
    const company = sponsored({ name: 'Example Pharma', class: 'INDUSTRY' });
    expect(saidBy('R81', company, 'where')?.text).toBe(
      'The study is run by “Example Pharma”, a company.',
    );
    expect(saidBy('R81', sponsored({ name: 'A Hospital', class: 'OTHER' }), 'where')?.text).toBe(
      'The study is run by “A Hospital”.',
    );
    expect(saidBy('R81', sponsored({ name: 'A Hospital' }, 'WITHDRAWN'), 'where')?.text).toBe(
      'The study was to be run by “A Hospital”.',
    );
    expect(saidBy('R81', sponsored({ name: 'A Hospital' }, 'COMPLETED'), 'where')?.text).toBe(
      'The study was run by “A Hospital”.',
    );
    const person = studyOf({
      sponsorCollaboratorsModule: {
        leadSponsor: { name: 'A. Person', class: 'INDUSTRY' },
        responsibleParty: { type: 'SPONSOR_INVESTIGATOR' },
      },
    });
    expect(saidBy('R81', person, 'where')?.text).toBe('The study is run by “A. Person”.');
    expect(saidBy('R81', company, 'where', 'es')?.text).toBe(
      'El estudio está a cargo de “Example Pharma”, una empresa.',
    );
  });

  it('names up to three partners and lists more', () => {
    const partners = (...names: string[]) =>
      studyOf({
        sponsorCollaboratorsModule: { collaborators: names.map((name) => ({ name })) },
      });
    expect(textsOf(partners('A', 'B'), 'where')).toContain('Listed as partners: “A” and “B”.');
    const four = partners('A', 'B', 'C', 'D');
    expect(textsOf(four, 'where')).toContain('It lists 4 partners.');
    expect(lists(four)).toEqual(['Partners: “A” / “B” / “C” / “D”']);
  });
});
