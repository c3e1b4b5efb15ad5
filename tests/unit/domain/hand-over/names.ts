import fc from 'fast-check';
import { soundsOrdinary } from '#domain/hand-over/ordinary-words.ts';

/** A made-up word such as `banik` that is in no list of ordinary words. */
const made = fc
  .tuple(
    fc.constantFrom(...'bcdfgkmnprstvz'),
    fc.constantFrom(...'aeiou'),
    fc.constantFrom('b', 'd', 'kl', 'lm', 'nt', 'rst', 'sk'),
    fc.constantFrom(...'aiou'),
    fc.constantFrom('k', 'l', 'm', 'p', 'x', 'ß', 'é'),
  )
  .map((parts) => parts.join(''))
  .filter((word) => !soundsOrdinary(word));

const cased = (word: fc.Arbitrary<string>) =>
  fc.tuple(word, fc.constantFrom('lower', 'upper', 'title')).map(([text, how]) => {
    if (how === 'upper') return text.toUpperCase();
    return how === 'lower' ? text : text.charAt(0).toUpperCase() + text.slice(1);
  });

const ascii = (word: fc.Arbitrary<string>) => word.map((text) => text.replace(/ß|é|SS|É/g, 'k'));

const number = (least: number, most: number) => fc.integer({ min: least, max: most });

/** A name and every text that gives it away; what stands around it must survive. */
export interface Sentence {
  readonly text: string;
  readonly names: readonly string[];
}

const machine = ascii(cased(made)).chain((word) =>
  fc
    .tuple(fc.constantFrom('', '-', '-rds'), number(1, 99))
    .map(([middle, digits]) => `${word}${middle}${String(digits).padStart(2, '0')}`),
);
const domain = ascii(cased(made)).chain((word) =>
  fc.constantFrom('com', 'local', 'net', 'co.uk', 'example', 'COM', 'LAN').map((end) => `${word}.${end}`),
);
const person = cased(made);
const ipv4 = fc
  .tuple(number(1, 223), number(0, 255), number(0, 255), number(1, 254))
  .filter(([first]) => first !== 127)
  .map((octets) => octets.join('.'));
const ipv6 = fc
  .tuple(fc.constantFrom('2001:db8', 'FE80', 'fd12:3456'), number(1, 0xffff), number(1, 0xffff))
  .map(([start, one, two]) => `${start}::${one.toString(16)}:${two.toString(16)}`);
const sid = fc.tuple(number(1, 4e9), number(1, 4e9), number(500, 9999)).map((parts) => `S-1-5-21-${parts.join('-')}-7`);
const guid = fc.uuid();

const alone = (name: fc.Arbitrary<string>, ...forms: ((name: string) => string)[]) =>
  fc.tuple(name, fc.constantFrom(...forms)).map(([text, form]) => ({ text: form(text), names: [text] }));

/** Sentences, log lines and settings that hold names, as people paste and write them. */
export const sentence: fc.Arbitrary<Sentence> = fc.oneof(
  alone(
    machine,
    (name) => `It fails from ${name} only.`,
    (name) => `mstsc /v:${name}:3390`,
    (name) => `Workstation Name:\t${name}`,
    (name) => `<Computer>${name}</Computer>`,
    (name) => `(${name})`,
  ),
  alone(
    cased(made),
    (name) => `the server ${name} was restarted`,
    (name) => `Computer name: ${name}`,
    (name) => `Gateway "${name}" does not answer`,
  ),
  fc.tuple(machine, domain).map(([host, name]) => ({ text: `full address:s:${host}.${name}`, names: [host, name] })),
  fc.tuple(machine, domain).map(([host, name]) => ({ text: `Ping ${host}.${name}, then stop.`, names: [host, name] })),
  alone(
    domain,
    (name) => `the company is ${name}.`,
    (name) => `https://www.${name}/portal?x=1`,
  ),
  fc
    .tuple(ascii(cased(made)), person)
    .map(([name, user]) => ({ text: `I sign in as ${name}\\${user}.`, names: [name, user] })),
  fc.tuple(person, domain).map(([user, name]) => ({ text: `Mail: ${user}.x@${name}!`, names: [`${user}.x`, name] })),
  alone(
    person,
    (name) => `Account Name:\t\t${name}`,
    (name) => `username:s:${name}`,
    (name) => `the user ${name} cannot sign in`,
    (name) => `C:\\Users\\${name}\\Desktop\\a.rdp`,
    (name) => `/home/${name}/.config`,
    (name) => `xfreerdp /u:${name} /log-level:info`,
    (name) => `<Data Name="TargetUserName">${name}</Data>`,
    (name) => `CN=${name},OU=People`,
  ),
  fc
    .tuple(machine, person)
    .map(([host, share]) => ({ text: `see \\\\${host}\\${share}$\\logs`, names: [host, `${share}$`] })),
  alone(
    ipv4,
    (name) => `at ${name}.`,
    (name) => `Source Network Address: ${name}`,
    (name) => `${name}:3389 (TCP)`,
  ),
  alone(
    ipv6,
    (name) => `over ${name}, port 3389`,
    (name) => `[${name}]:3389`,
  ),
  alone(sid, (name) => `Security ID: ${name}`),
  alone(
    guid,
    (name) => `activity ${name}`,
    (name) => `{${name}}`,
  ),
  alone(
    person,
    (name) => `password: ${name}!7`,
    (name) => `/p:${name}9`,
  ),
);

/** What a hand-over is about: it must come through as it is. */
export const KEPT = [
  'Error code: 0x904',
  'extended 0x7',
  'event 4625',
  'status 0xC000006D',
  'C000006D',
  '0x80070005',
  '-2147024891',
  '904h',
  '2308',
  'KB5005565',
  'CVE-2018-0886',
  'AADSTS50011',
  'Windows 11 23H2',
  'Windows Server 2019',
  'build 10.0.22631.4317',
  'version 1.2.3.4',
  'Version: 10.0.1.5',
  'TLS 1.2',
  'TLSv1',
  'SHA256',
  'port 3389',
  'TCP 443',
  'UDP 3391',
  'STATUS_LOGON_FAILURE',
  'TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384',
  'mstsc.exe /admin',
  'termsrv.dll',
  'Microsoft-Windows-TerminalServices-RemoteConnectionManager/Operational',
  'RdpCoreTS',
  'RDP-Tcp',
  'HKLM\\SYSTEM\\CurrentControlSet\\Control\\Terminal Server',
  'C:\\Windows\\System32\\drivers',
  'NT AUTHORITY\\SYSTEM',
  'S-1-5-18',
  '127.0.0.1',
  '::1',
  'localhost',
  '10:20:30',
  'sign-in',
  '64-bit',
  'not over VPN',
  'tried and did not help',
  'the server restarted',
  'the user cannot sign in',
  'Gateway: yes',
] as const;
