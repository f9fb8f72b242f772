// The library: saved trials, what is new, conditions, backup, and a study of its own.
import '../../components/panel/panel.css';
import { browserStorage } from '../../components/library/browserStorage.ts';
import { LibraryPage } from '../../components/library/LibraryPage.tsx';
import { mountPage } from '../../components/pages/mountPage.tsx';

mountPage((settings) => <LibraryPage storage={browserStorage} {...settings} />);
