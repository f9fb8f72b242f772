// The popup of the toolbar button.
import { browser } from 'wxt/browser';
import { openBeside } from '../../components/beside/front.ts';
import { mountPage } from '../../components/pages/mountPage.tsx';
import { Popup } from '../../components/popup/Popup.tsx';

// Known before anything is pressed: the side panel opens in the very turn of a press, or not at all.
void browser.windows.getCurrent().then(({ id = -1 }) => {
  mountPage(({ settings }) => (
    <Popup
      beside={settings.beside}
      openBeside={() => openBeside(id)}
      close={() => window.close()}
    />
  ));
});
