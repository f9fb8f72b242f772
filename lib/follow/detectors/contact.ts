// Whom to call or write to. Only a number or address that is new or gone counts: names and formats change by themselves.
import type { Detector } from '../finding.ts';
import type { SnapshotContact } from '../snapshot.ts';

/** The last nine digits: country codes, zeros and brackets come and go. */
const phoneKey = (phone: string): string => phone.replace(/\D/g, '').slice(-9);

const reach = (contacts: readonly SnapshotContact[]): string =>
  contacts
    .flatMap(({ phone, email }) => [phone && phoneKey(phone), email?.trim().toLowerCase()])
    .flatMap((key) => key || [])
    .sort()
    .filter((key, index, keys) => key !== keys[index - 1])
    .join(' ');

/** Enough to tell two apart, not enough to call: the panel shows contact details only when asked for. */
const maskedPhone = (phone: string): string => `…${phone.replace(/\D/g, '').slice(-3)}`;
const maskedEmail = (email: string): string => email.replace(/^(.).*@/, '$1…@');

const inWords = (contacts: readonly SnapshotContact[]): string | null =>
  contacts
    .map(({ name, phone, email }) =>
      [name, phone && maskedPhone(phone), email && maskedEmail(email)].filter(Boolean).join(', '),
    )
    .join('\n') || null;

export const contact: Detector = (before, after) => {
  if (reach(before.contacts) === reach(after.contacts)) return [];
  return [
    {
      kind: 'contact',
      before: inWords(before.contacts),
      after: inWords(after.contacts),
      ptr: '/protocolSection/contactsLocationsModule/centralContacts',
      facts: {},
    },
  ];
};
