// The library: saved trials, what is new, conditions, backup, and a study of its own.
import '../../components/panel/panel.css';
import '../../components/pages/panelOnPage.css';
import { type BrowserStorage, browserStorage } from '../../components/library/browserStorage.ts';
import { LibraryPage } from '../../components/library/LibraryPage.tsx';
import { mountPage } from '../../components/pages/mountPage.tsx';
import { ok } from '../../lib/result/result.ts';
import { writeBackup } from '../../lib/share/writeBackup.ts';
import { rescue } from '../../lib/store/rescue.ts';

const storage: BrowserStorage = {
  ...browserStorage,
  async rescue(at) {
    const rows = await rescue();
    return rows.ok ? ok(writeBackup(at, rows.value)) : rows;
  },
};

mountPage((settings) => <LibraryPage storage={storage} {...settings} />);
