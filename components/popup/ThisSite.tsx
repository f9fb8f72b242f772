// The popup's switch for the site in front, and the badges that a page of very many studies has not got yet.
import type { PageTrials } from '../../lib/messaging/protocol.ts';
import { isOn, SiteSwitch } from '../pages/SiteSwitches.tsx';
import { usePageStrings } from '../pages/usePageStrings.ts';
import { Button } from '../shared/Button.tsx';
import { useSurroundings } from '../shared/hooks/useSurroundings.ts';

/** From this many studies on the detector badges what is near the window only. */
const MANY = 300;

export interface ThisSiteProps {
  trials: PageTrials;
  onDone: () => void;
  close: () => void;
}

export function ThisSite({ trials: { site, nctIds }, onDone, close }: ThisSiteProps) {
  const { sites: words } = usePageStrings();
  const { ask } = useSurroundings();
  const hasBadges = site === undefined || isOn(site);
  const showAll = async () => {
    await ask('ui-bg-page-trials', { all: true });
    close();
  };
  return (
    <>
      {site && <SiteSwitch site={site} label={words.onSite(site.name)} onDone={onDone} />}
      {hasBadges && nctIds.length >= MANY && <Button onPress={showAll}>{words.showAll}</Button>}
    </>
  );
}
