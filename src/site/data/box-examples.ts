/** What people paste, as they met it: each fills the box of the first page. */
export const BOX_EXAMPLES: readonly { readonly label: string; readonly text: string }[] = [
  {
    label: 'A dialog, copied',
    text: [
      '[Window Title]',
      'Remote Desktop Connection',
      '',
      '[Content]',
      "This computer can't connect to the remote computer.",
      '',
      'Try connecting again. If the problem continues, contact the owner of the remote computer or your network administrator.',
      '',
      '[^] Hide details  [OK]',
      '',
      '[Expanded Information]',
      'Error code: 0x904',
      'Extended error code: 0x7',
      'Timestamp (UTC): 10/16/23 09:18:47 AM',
    ].join('\n'),
  },
  {
    label: 'A line of a log',
    text: '[ERROR][com.freerdp.core] - freerdp_set_last_error ERRCONNECT_SECURITY_NEGO_CONNECT_FAILED [0x0002000C]',
  },
  {
    label: 'An event',
    text: [
      'Source: Microsoft-Windows-Security-Auditing',
      'Event ID: 4625',
      'An account failed to log on.',
      'Logon Type: 3',
      'Failure Reason: Unknown user name or bad password.',
      'Status: 0xC000006D',
      'Sub Status: 0xC000006A',
    ].join('\n'),
  },
  {
    label: 'A sentence',
    text: 'It just gives me a black screen over VPN, and it shuts down after a while',
  },
];
