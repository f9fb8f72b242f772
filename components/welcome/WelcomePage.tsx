// Shown once after installing: three sentences, and how a person would like to read.
import { PageFrame } from '../pages/PageFrame.tsx';
import { ReadingSettings, type SettingsProps } from '../pages/ReadingSettings.tsx';
import { Tick } from '../pages/SettingControls.tsx';
import { SiteSwitches } from '../pages/SiteSwitches.tsx';
import { usePageStrings } from '../pages/usePageStrings.ts';
import { OutLink } from '../shared/OutLink.tsx';

export function WelcomePage({ settings, onChange }: SettingsProps) {
  const { welcome: words, options } = usePageStrings();
  return (
    <PageFrame title={words.title}>
      <ol className="steps">
        <li>{words.one}</li>
        <li>{words.two}</li>
        <li>{words.three}</li>
      </ol>
      <p className="notice">{words.caution}</p>
      <section className="card">
        <h2>{words.settings}</h2>
        <ReadingSettings settings={settings} onChange={onChange} />
        <Tick
          settings={settings}
          name="openByItself"
          label={options.openByItself}
          onChange={onChange}
        />
        <Tick
          settings={settings}
          name="hoverCards"
          label={options.hoverCards}
          onChange={onChange}
        />
        <Tick settings={settings} name="edgeTab" label={options.edgeTab} onChange={onChange} />
      </section>
      <SiteSwitches />
      <OutLink className="button main" href="https://clinicaltrials.gov/">
        {words.start}
      </OutLink>
    </PageFrame>
  );
}
