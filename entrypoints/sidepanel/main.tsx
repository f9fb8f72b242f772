// The browser's side panel (Chromium) or sidebar (Firefox).
import '../../components/panel/panel.css';
import '../../components/pages/panelOnPage.css';
import { BesidePage } from '../../components/beside/BesidePage.tsx';
import { browserFront } from '../../components/beside/front.ts';
import { mountPage } from '../../components/pages/mountPage.tsx';

mountPage((settings) => <BesidePage front={browserFront} {...settings} />);
