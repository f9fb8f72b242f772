// The settings.
import { OptionsPage } from '../../components/options/OptionsPage.tsx';
import { mountPage } from '../../components/pages/mountPage.tsx';

mountPage((settings) => <OptionsPage {...settings} />);
