// The panel and what it is made of, once in the package: loaded before the overlay and before our pages (`tools/build/sharedPanel.ts`).
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { fieldName } from '../components/panel/fieldName.ts';
import { TrialPanel } from '../components/panel/TrialPanel.tsx';
import { Ambience } from '../components/shared/Ambience.tsx';
import { Button } from '../components/shared/Button.tsx';
import { browserSurroundings } from '../components/shared/browserSurroundings.ts';
import { Checkbox } from '../components/shared/Checkbox.tsx';
import { Disclosure } from '../components/shared/Disclosure.tsx';
import { ErrorNotice } from '../components/shared/ErrorNotice.tsx';
import { useAnnounce } from '../components/shared/hooks/useAnnounce.ts';
import { useEscape } from '../components/shared/hooks/useEscape.ts';
import { EverythingContext } from '../components/shared/hooks/useEverything.ts';
import { useStrings } from '../components/shared/hooks/useStrings.ts';
import { useSurroundings } from '../components/shared/hooks/useSurroundings.ts';
import { useTheme } from '../components/shared/hooks/useTheme.ts';
import { LongList } from '../components/shared/LongList.tsx';
import { Menu } from '../components/shared/Menu.tsx';
import { OutLink } from '../components/shared/OutLink.tsx';
import { Pill } from '../components/shared/Pill.tsx';
import { historyPage, studyPage } from '../components/shared/registryLinks.ts';
import { Tabs } from '../components/shared/Tabs.tsx';
import { chooseLanguage, INTERFACE_LANGUAGES } from '../lib/i18n/interfaceLanguage.ts';
import { findRegistryIds } from '../lib/nct/findRegistryIds.ts';
import { DEFAULT_SETTINGS } from '../lib/settings/settings.ts';

export default defineUnlistedScript(() => {
  Object.assign(globalThis, {
    plainTrialPanel: {
      fieldName,
      TrialPanel,
      Ambience,
      Button,
      browserSurroundings,
      Checkbox,
      Disclosure,
      ErrorNotice,
      useAnnounce,
      useEscape,
      EverythingContext,
      useStrings,
      useSurroundings,
      useTheme,
      LongList,
      Menu,
      OutLink,
      Pill,
      historyPage,
      studyPage,
      Tabs,
      INTERFACE_LANGUAGES,
      chooseLanguage,
      findRegistryIds,
      DEFAULT_SETTINGS,
    },
  });
});
