// The one place with the network and the database.
import { defineBackground } from 'wxt/utils/define-background';

export default defineBackground(() => {});
