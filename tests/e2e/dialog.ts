/** What Windows copies of its own message box. */
export const DIALOG = [
  '[Window Title]',
  'Remote Desktop Connection',
  '[Content]',
  "This computer can't connect to secret-host.example.",
  '[^] Hide details  [OK]',
  '[Expanded Information]',
  'Error code: 0x904',
  'Extended error code: 0x7',
].join('\n');
