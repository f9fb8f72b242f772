// Contacts stay hidden until asked for; places show their own status, and can be found among hundreds.
// @vitest-environment happy-dom
import { fireEvent, within } from '@testing-library/dom';
import { act } from 'react';
import { describe, expect, it } from 'vitest';
import type { TrialAnswer } from '../../lib/messaging/protocol.ts';
import type { StudyLocation } from '../../lib/trial/trial.ts';
import { fakeAnswer } from './support/fakeAnswer.ts';
import { mountPanel } from './support/mount.tsx';

const PHONE = '+86-10-555-0101';
const EMAIL = 'als-study@example.org';
const SITE_EMAIL = 'als-site@example.org';

const region = { name: 'Contacts and locations' };

function manyPlaces(count: number): TrialAnswer {
  const answer = fakeAnswer();
  const model = answer.trial.contacts.locations.items[0] as StudyLocation;
  const countries = ['China', 'United States', 'France', 'España'];
  const items = Array.from({ length: count }, (_, index): StudyLocation => {
    const ptr = `/protocolSection/contactsLocationsModule/locations/${index}`;
    const at = (field: string, value: string) => ({ value, ptr: `${ptr}/${field}` });
    return {
      ...model,
      ptr,
      facility: at('facility', `Hospital ${index}`),
      city: at('city', index === 3 ? 'Málaga' : `City ${index}`),
      state: undefined,
      zip: undefined,
      country: at('country', countries[index % 4] as string),
      status: at('status', index % 2 === 0 ? 'RECRUITING' : 'COMPLETED'),
    };
  });
  return {
    ...answer,
    trial: {
      ...answer.trial,
      contacts: {
        ...answer.trial.contacts,
        locations: { ...answer.trial.contacts.locations, items },
      },
    },
  };
}

describe('contact details', () => {
  it('are nowhere in the panel until asked for', async () => {
    const { box } = await mountPanel({ answer: fakeAnswer() });
    for (const hidden of [PHONE, EMAIL, SITE_EMAIL]) expect(box.innerHTML).not.toContain(hidden);
  });

  it('come after the safety lines', async () => {
    const { find } = await mountPanel({ answer: fakeAnswer() });
    const text = find.getByRole('region', region).textContent ?? '';
    expect(text.indexOf('Never pay to join a study')).toBeGreaterThanOrEqual(0);
    expect(text.indexOf('Never pay to join a study')).toBeLessThan(
      text.indexOf('Show contact details'),
    );
  });

  it('are shown when asked for, for the study and for each place, and that is said', async () => {
    const panel = await mountPanel({ answer: fakeAnswer() });
    await panel.press('Show contact details');
    const phone = panel.find.getByRole('link', { name: PHONE });
    expect(phone.getAttribute('href')).toBe('tel:+86105550101');
    expect(panel.find.getByRole('link', { name: EMAIL }).getAttribute('href')).toBe(
      `mailto:${EMAIL}`,
    );
    expect(panel.find.getByRole('link', { name: SITE_EMAIL })).toBeTruthy();
    expect(panel.find.getByText('Contact details are shown.')).toBeTruthy();
  });

  it('cannot smuggle anything into the mail program', async () => {
    const answer = fakeAnswer();
    const contact = answer.trial.contacts.central.items[0];
    const email = { value: 'a@b.c?bcc=x@y.z&body=hi', ptr: '/x' };
    const central = { ...answer.trial.contacts.central, items: [{ ...contact, email } as never] };
    const panel = await mountPanel({
      answer: {
        ...answer,
        trial: { ...answer.trial, contacts: { ...answer.trial.contacts, central } },
      },
    });
    await panel.press('Show contact details');
    const link = panel.find.getByRole('link', { name: email.value });
    expect(link.getAttribute('href')).toBe('mailto:a@b.c%3Fbcc%3Dx@y.z%26body%3Dhi');
  });

  it('that the record does not have are said to be missing', async () => {
    const answer = fakeAnswer();
    const none = { items: [], ptr: '', raw: '' };
    const contacts = { central: none, officials: none, locations: none };
    const { find } = await mountPanel({
      answer: { ...answer, trial: { ...answer.trial, contacts } },
    });
    const text = find.getByRole('region', region).textContent;
    expect(text).toContain('The record lists no contact for this study.');
    expect(text).toContain('The record lists no places.');
    expect(find.queryByRole('button', { name: 'Show contact details' })).toBeNull();
  });
});

describe('places', () => {
  it('show address and their own status', async () => {
    const { find } = await mountPanel({ answer: fakeAnswer() });
    const text = find.getByRole('region', region).textContent;
    expect(text).toContain('Peking University Third Hospital');
    expect(text).toContain('Beijing, Beijing Municipality, 100191, China');
    expect(text).toContain('Status here: ● Recruiting now');
  });

  it('in great number are folded by country, and drawn only when unfolded', async () => {
    const panel = await mountPanel({ answer: manyPlaces(437) });
    expect(panel.box.innerHTML).not.toContain('Hospital 0');
    await panel.press('China · 110 places');
    expect(panel.find.getByText('Hospital 0')).toBeTruthy();
    expect(panel.find.queryByText('Hospital 400')).toBeNull();
    await panel.press('Show all 110');
    expect(panel.find.getByText('Hospital 400')).toBeTruthy();
  });

  it('are found by name, city or country, whatever the accents', async () => {
    const { find } = await mountPanel({ answer: manyPlaces(40) });
    const search = find.getByRole('searchbox', { name: 'Search in places' });
    await act(async () => void fireEvent.change(search, { target: { value: 'malaga espana' } }));
    expect(within(find.getByRole('region', region)).getByText('Hospital 3')).toBeTruthy();
    expect(find.queryByText('Hospital 7')).toBeNull();
    await act(async () => void fireEvent.change(search, { target: { value: 'zzz' } }));
    expect(find.getByText('No place matches.')).toBeTruthy();
  });

  it('can be narrowed to those looking for people', async () => {
    const { find } = await mountPanel({ answer: manyPlaces(40) });
    const only = find.getByRole('checkbox', { name: 'Only places looking for people now' });
    await act(async () => void fireEvent.click(only));
    expect(find.getAllByText('20 places').length).toBeGreaterThan(0);
  });
});
