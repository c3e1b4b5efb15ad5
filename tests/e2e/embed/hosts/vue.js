import { createApp, h } from 'vue';
import RemoteDesktopHelp from './help.vue';

const overlay = { name: 'Example Ltd', contacts: { network: { who: 'The network people' } } };

createApp(() => h(RemoteDesktopHelp, { overlay, onStep: ({ detail }) => globalThis.heard.push(detail) })).mount('#app');
