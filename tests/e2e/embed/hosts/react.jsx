import { createRoot } from 'react-dom/client';
import { RemoteDesktopHelp } from './help.jsx';

const overlay = { name: 'Example Ltd', contacts: { network: { who: 'The network people' } } };

createRoot(document.getElementById('app')).render(
  <RemoteDesktopHelp overlay={overlay} onStep={({ detail }) => globalThis.heard.push(detail)} />,
);
