// Switches for the sites where badges may stand, each asking the browser for that site only.
import { useState } from 'react';
import type { SiteState } from '../../lib/messaging/protocol.ts';
import { Button } from '../shared/Button.tsx';
import { Checkbox } from '../shared/Checkbox.tsx';
import { ErrorNotice } from '../shared/ErrorNotice.tsx';
import { useStrings } from '../shared/hooks/useStrings.ts';
import { useSurroundings } from '../shared/hooks/useSurroundings.ts';
import { useAnswer } from './useAnswer.ts';
import { usePageStrings } from './usePageStrings.ts';

const NOTHING = {};
const KINDS = ['articles', 'portals', 'registries', 'others'] as const;

export interface SiteSwitchProps {
  site: SiteState;
  label: string;
  /** Called once the browser has answered. */
  onDone: () => void;
}

/** Whether the browser lets us onto all of a site. */
export const isOn = ({ hosts, allowed }: SiteState): boolean => allowed.length === hosts.length;

/** One site's switch. It shows what the browser allows, so it moves only when the browser has been asked. */
export function SiteSwitch({ site, label, onDone }: SiteSwitchProps) {
  const { sites: words } = usePageStrings();
  const { hosts } = useSurroundings();
  const [refused, setRefused] = useState(false);
  const isPartly = site.allowed.length > 0 && !isOn(site);
  const turn = async (on: boolean) => {
    // At once: a browser asks only while it is sure that a person has just pressed something.
    const done = on ? await hosts.request(site.hosts) : await hosts.giveUp(site.allowed);
    setRefused(!done);
    onDone();
  };
  return (
    <div>
      <Checkbox
        label={label}
        {...(site.kind !== 'others' && site.kind !== 'own' && { hint: site.hosts.join(', ') })}
        checked={isOn(site)}
        mixed={isPartly}
        onTurn={turn}
      />
      {isPartly && (
        <p className="fine">
          {words.partly(
            site.allowed.join(', '),
            site.hosts.filter((host) => !site.allowed.includes(host)).join(', '),
          )}{' '}
          <Button look="link" onPress={() => turn(false)}>
            {words.switchOff(site.name)}
          </Button>
        </p>
      )}
      {refused && (
        <p className="fine caution" role="alert">
          {words.refused}
        </p>
      )}
    </div>
  );
}

/** All of them, by kind. */
export function SiteSwitches() {
  const { sites: words } = usePageStrings();
  const { failures } = useStrings().words;
  const { value, failure, reload } = useAnswer('ui-bg-list-sites', NOTHING, ['sites']);
  return (
    <section className="card">
      <h2>{words.title}</h2>
      <p>{words.about}</p>
      {failure && <ErrorNotice failure={failure} onRetry={reload} />}
      {value
        ?.filter(({ kind }) => kind === 'own')
        .map((site) => (
          <div key={site.name} className="notice risk" role="alert">
            <p className="notice-title">{failures['not-permitted'].title}</p>
            <p>{words.takenBack}</p>
            <SiteSwitch site={site} label={site.name} onDone={reload} />
          </div>
        ))}
      {KINDS.map((kind) => {
        const sites = value?.filter((site) => site.kind === kind) ?? [];
        return (
          sites.length > 0 && (
            <fieldset key={kind} className="site-group">
              <legend>{words.kinds[kind]}</legend>
              {sites.map((site) => (
                <SiteSwitch key={site.name} site={site} label={site.name} onDone={reload} />
              ))}
            </fieldset>
          )
        );
      })}
    </section>
  );
}
