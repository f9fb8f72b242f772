// All settings, the list of requests, and erasing.
import type { Settings } from '../../lib/settings/settings.ts';
import { PageFrame } from '../pages/PageFrame.tsx';
import { ReadingSettings, type SettingsProps } from '../pages/ReadingSettings.tsx';
import { Choice, Tick } from '../pages/SettingControls.tsx';
import { SiteSwitches } from '../pages/SiteSwitches.tsx';
import { usePageStrings } from '../pages/usePageStrings.ts';
import { Button } from '../shared/Button.tsx';
import { useSurroundings } from '../shared/hooks/useSurroundings.ts';
import { BesidePages } from './BesidePages.tsx';
import { EraseData } from './EraseData.tsx';
import { HomePlace } from './HomePlace.tsx';
import { Keys } from './Keys.tsx';
import { QuietHours } from './QuietHours.tsx';
import { RequestLog } from './RequestLog.tsx';
import { SyncLists } from './SyncLists.tsx';

/** Hours between checks that are offered; any other value a person has is kept and shown as the nearest. */
const CHECK_HOURS = [6, 12, 24, 72, 168] as const;

export function OptionsPage({ settings, onChange }: SettingsProps) {
  const { options: words, openLibrary } = usePageStrings();
  const { ask, version } = useSurroundings();
  return (
    <PageFrame
      title={words.title}
      aside={
        <Button look="quiet" onPress={() => ask('ui-bg-open-page', { page: 'library' })}>
          {openLibrary}
        </Button>
      }
    >
      <section className="card">
        <h2>{words.reading}</h2>
        <ReadingSettings settings={settings} onChange={onChange} />
        <Tick
          settings={settings}
          name="showSources"
          label={words.showSources}
          onChange={onChange}
        />
        <Tick
          settings={settings}
          name="explainWords"
          label={words.explainWords}
          onChange={onChange}
        />
        <Tick
          settings={settings}
          name="generalCards"
          label={words.generalCards}
          onChange={onChange}
        />
      </section>
      <section className="card">
        <h2>{words.onPages}</h2>
        <Tick
          settings={settings}
          name="openByItself"
          label={words.openByItself}
          onChange={onChange}
        />
        <Choice
          label={words.where}
          value={settings.beside ? 'beside' : 'over'}
          options={[
            ['over', words.wheres.over],
            ['beside', words.wheres.beside],
          ]}
          onChoose={(where) => onChange({ beside: where === 'beside' })}
        />
        {settings.beside && <p className="fine">{words.besideHint}</p>}
        <Tick settings={settings} name="pushPage" label={words.pushPage} onChange={onChange} />
        <BesidePages settings={settings} onChange={onChange} />
        <SitesOff settings={settings} onChange={onChange} />
      </section>
      <SiteSwitches />
      <section className="card">
        <h2>{words.following}</h2>
        <Choice
          label={words.checkEvery}
          value={nearestHours(settings)}
          options={CHECK_HOURS.map((hours) => [hours, words.every[hours]] as const)}
          onChoose={(checkEvery) => onChange({ checkEvery })}
        />
        <Tick
          settings={settings}
          name="notifications"
          label={words.notifications}
          hint={words.notificationsHint}
          onChange={onChange}
        />
        <QuietHours settings={settings} onChange={onChange} />
        <HomePlace settings={settings} onChange={onChange} />
      </section>
      <SyncLists settings={settings} onChange={onChange} />
      <Keys />
      <RequestLog />
      <EraseData />
      <section className="card">
        <h2>{words.about}</h2>
        <p>{words.aboutText}</p>
        <p className="fine">{words.version(version)}</p>
      </section>
    </PageFrame>
  );
}

const nearestHours = ({ checkEvery }: Settings): (typeof CHECK_HOURS)[number] =>
  CHECK_HOURS.reduce((best, hours) =>
    Math.abs(hours - checkEvery) < Math.abs(best - checkEvery) ? hours : best,
  );

function SitesOff({ settings, onChange }: SettingsProps) {
  const { options: words } = usePageStrings();
  return (
    <div>
      <h3>{words.sitesOff}</h3>
      {settings.sitesOff.length === 0 ? (
        <p className="fine">{words.noSitesOff}</p>
      ) : (
        <ul className="plain-list">
          {settings.sitesOff.map((host) => (
            <li key={host} className="row">
              <span>{host}</span>
              <Button
                onPress={() =>
                  onChange({ sitesOff: settings.sitesOff.filter((site) => site !== host) })
                }
              >
                {words.turnOn(host)}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
