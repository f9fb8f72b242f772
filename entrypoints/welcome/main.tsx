// Shown once after installing.
import { mountPage } from '../../components/pages/mountPage.tsx';
import { WelcomePage } from '../../components/welcome/WelcomePage.tsx';

mountPage((settings) => <WelcomePage {...settings} />);
