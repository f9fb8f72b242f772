// One contact: name and role always, phone and e-mail only once asked for.
import type { PanelStrings } from '../../lib/i18n/panelStrings.ts';
import type { Contact } from '../../lib/trial/trial.ts';
import { useStrings } from '../shared/hooks/useStrings.ts';

const MASK = '••••••';

const roleOf = (role: string, roles: PanelStrings['contacts']['roles']): string =>
  Object.hasOwn(roles, role) ? roles[role as keyof typeof roles] : role;

export function ContactLine({ contact, shown }: { contact: Contact; shown: boolean }) {
  const { words } = useStrings();
  const { name, role, affiliation } = contact;
  const who = [
    name?.value,
    role && role.value !== 'CONTACT' && roleOf(role.value, words.contacts.roles),
    affiliation?.value,
  ].filter(Boolean);
  return (
    <p className="contact">
      {who.length > 0 && <span>{who.join(', ')}</span>}
      <Phone contact={contact} shown={shown} />
      <Email contact={contact} shown={shown} />
    </p>
  );
}

interface PartProps {
  contact: Contact;
  shown: boolean;
}

function Phone({ contact: { phone, phoneExt }, shown }: PartProps) {
  const { words } = useStrings();
  if (phone === undefined) return null;
  const extension = phoneExt === undefined ? '' : ` ${words.contacts.extension} ${phoneExt.value}`;
  return (
    <span>
      {words.contacts.phone}:{' '}
      {shown ? (
        <a href={`tel:${phone.value.replace(/[^\d+]/g, '')}`}>
          {phone.value}
          {extension}
        </a>
      ) : (
        <span aria-hidden="true">{MASK}</span>
      )}
    </span>
  );
}

function Email({ contact: { email }, shown }: PartProps) {
  const { words } = useStrings();
  if (email === undefined) return null;
  return (
    <span>
      {words.contacts.email}:{' '}
      {shown ? (
        <a href={`mailto:${encodeURIComponent(email.value).replaceAll('%40', '@')}`}>
          {email.value}
        </a>
      ) : (
        <span aria-hidden="true">{MASK}</span>
      )}
    </span>
  );
}
