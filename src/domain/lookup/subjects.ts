/** Programs and services that an article can be about, with the stems by which a text names them. */
const SUBJECTS: Readonly<Record<string, string>> = {
  linux:
    'linux ubuntu debian fedora mint xrdp xorgxrdp gnom kde krdp plasma xorg xserver xvnc sesman xfce wayland centos rhel pi raspberry grdctl',
  freerdp: 'freerdp xfreerdp remmina wlfreerdp guacd guacamol winpr thincast',
  avd: 'avd wvd azur virtual cloud w365 365 sessionhost pool workspac aad',
  entra: 'entra azuread aad azureadjoined aadj',
  gateway: 'gateway rdg rdgw rdgateway tsg',
  app: 'mac iphon ipad io android chromebook',
  license: 'licens cal rdcal grac licenc',
};

const bySubject = Object.entries(SUBJECTS).map(([subject, stems]) => [subject, new Set(stems.split(' '))] as const);

/** A text that names what an article is about, and one that does not. */
const NAMED = 1.25;
const NOT_NAMED = 0.75;
const OTHER_NAMED = 0.9;

export function subjectsOf(stems: Iterable<string>): ReadonlySet<string> {
  const all = [...stems];
  return new Set(bySubject.flatMap(([subject, own]) => (all.some((stem) => own.has(stem)) ? [subject] : [])));
}

/** By how much the likeness of an article to a text is raised or lowered by what the two are about. */
export function subjectFactor(article: ReadonlySet<string>, text: ReadonlySet<string>): number {
  if ([...article].some((subject) => text.has(subject))) return NAMED;
  if (article.size > 0) return NOT_NAMED;
  return text.size > 0 ? OTHER_NAMED : 1;
}

/** A Linux server that is named is the subject, whatever code a Windows client shows; with FreeRDP it is the client. */
export function isServerNamed(article: ReadonlySet<string>, text: ReadonlySet<string>): boolean {
  return article.has('linux') && text.has('linux') && !text.has('freerdp');
}

/** What tickets of a helpdesk are about when they are not about Remote Desktop, and what says that they are. */
const ELSEWHERE =
  /\b(?:outlook|exchange|teams|imap|smtp|print(?:ers?|ing|s|ed)?|onedrive|sharepoint|excel|powerpoint|bluetooth|skype|zoom|webex|steam|directx|bitlocker|office 365|o365|wireguard|openvpn|nordvpn|ngrok|docker|containers?|kubernetes|vs ?code|visual studio|localhost|(?:tight|real|ultra|tiger|turbo)?vnc ?(?:viewer|server)?|teamviewer|anydesk|rustdesk|todesk|ssh|sftp|putty|winscp|winrm|wsl|amazon-ebs|packer)\b/i;
/** Of building a program and of PowerShell remoting, whatever names of this field stand beside it. */
const OTHER_WORK =
  /undefined reference to|unknown type name|linker command failed|library not found for|fatal error: \S+\.h\b|\bmake(?:\[\d+\])?: \*\*\*|\bcmake (?:error|warning)|\b(?:fails?|failed|failing|errors?|cannot|unable|trying) (?:to|when|while) (?:build|compil)|about_remote_troubleshooting|\bwsman|\bssh: connect to/i;
/** Ports of a container, line by line. */
const PORT_LIST = /^[ \t]*-[ \t]*["']?\d{2,5}:\d{2,5}\b/m;
const HERE =
  /\b(?:x?rdp|rds|rdweb|remote|mstsc|terminal server|free ?rdp|remmina|avd|wvd|gateway|nla|credssp|session host|windows app|thin client|cloud pc)/i;

/** Whether a text names something of this field, and not for the sake of other work. */
export function namesThisField(text: string): boolean {
  return HERE.test(text) && !OTHER_WORK.test(text);
}

/** Whether a text names another product and nothing of this field: then few words are no sign of ours. */
export function isElsewhere(text: string): boolean {
  return OTHER_WORK.test(text) || ((ELSEWHERE.test(text) || PORT_LIST.test(text)) && !HERE.test(text));
}
