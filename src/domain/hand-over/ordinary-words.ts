/** Words that stand after "user", "server" and their like without being a name, and names that every system has. */
const ORDINARY = new Set(
  (
    'a able about accept account add address admin administrator after again all allow already also always an and ' +
    'anonymous another answer any anyone appear are aren as ask at authentication authority away azuread back be ' +
    'because become been before behind belong beside between block both break broker builtin but by call came can ' +
    'cannot certificate change check client close closed cloud come complain computer configuration confirm connect control ' +
    'controller core could couldn count crash dc default deny deployment desktop detail did didn directory disconnect do ' +
    'does doesn domain down drop each edition either empty end enter enters error event every everybody everyone exist ' +
    'fail failed farm file find firewall first for found freeze from full gateway gave get give go goes got group guest had ' +
    'hang has hasn have he helpdesk her here him his hold host hostname hung i id if in inside install instead into is ' +
    'isn it its itself join jump keep key know lack laptop last leave let level license list listen local localhost ' +
    'lock lockout log logged login logon long look lose lost machine mail make manager may me mean member membership menu met ' +
    'mfa microsoft might mode more multifactor must my name need network never new nla no nobody node none nor not ' +
    'notice now null object of off offer office often old older on once one only open or other our out outside over own ' +
    'owner password pc people permission phone ping plain policy policies pool port power profile public put question ' +
    'ran rdp reach reachable read reboot refresh refuse remote reply report require reset resource restart restriction ' +
    'right role room run said same saw say screen see send sent server service session set setting share she should ' +
    'show side sid sign sign-in signed sit since so some somebody speak ssl stand start state status stay still stop store ' +
    'stuck support system take team tell termsrv test than that the their them then there these they think this those through ' +
    'time tls to too took tries try trust tsclient turn two type under unknown until up upn url use used user username ' +
    'version very via virtual vm vpn wait want was wasn we web well went were what when where whether which while who ' +
    'whose will windows with within without won work workgroup workstation would write wrote www xrdp yes yet you your'
  ).split(' '),
);

/** Whether a word, in whatever case, is none that somebody gave to a machine or a person. */
export function isOrdinary(word: string): boolean {
  const lower = word.toLowerCase();
  return ORDINARY.has(lower) || ORDINARY.has(lower.replace(/s$/, '')) || /^(?:dwm|umfd)-\d+$/.test(lower);
}

/** The same for what stands in a sentence: "server restarted", "user connecting". */
export function soundsOrdinary(word: string): boolean {
  return isOrdinary(word) || /^\p{Ll}{4,}(?:ed|ing|ly|tion|able|n['’]t)$/u.test(word);
}
