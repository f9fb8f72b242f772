// What stands beside a page's own content: cards and the tab at the edge, and the sites it was sent away from.
import type { SettingsProps } from '../pages/ReadingSettings.tsx';
import { Tick } from '../pages/SettingControls.tsx';
import { usePageStrings } from '../pages/usePageStrings.ts';
import { Button } from '../shared/Button.tsx';

export function BesidePages({ settings, onChange }: SettingsProps) {
  const { options: words } = usePageStrings();
  const { edgeTab, edgeTabOff } = settings;
  return (
    <>
      <Tick settings={settings} name="hoverCards" label={words.hoverCards} onChange={onChange} />
      <Tick settings={settings} name="edgeTab" label={words.edgeTab} onChange={onChange} />
      {edgeTab && edgeTabOff.length > 0 && (
        <div>
          <h3>{words.edgeTabOff}</h3>
          <ul className="plain-list">
            {edgeTabOff.map((host) => (
              <li key={host} className="row">
                <span>{host}</span>
                <Button
                  onPress={() =>
                    onChange({ edgeTabOff: edgeTabOff.filter((site) => site !== host) })
                  }
                >
                  {words.showTab(host)}
                </Button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
