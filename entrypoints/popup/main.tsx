// The popup of the toolbar button.
import { mountPage } from '../../components/pages/mountPage.tsx';
import { Popup } from '../../components/popup/Popup.tsx';

mountPage(() => <Popup close={() => window.close()} />);
