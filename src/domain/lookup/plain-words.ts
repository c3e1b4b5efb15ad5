/** Most characters of a text that are looked at for dialog texts and cues; logs beyond that repeat themselves. */
export const MOST_TEXT = 12_000;

/** Small words that tell no text from another. */
const STOP = new Set(
  [
    'a an the this that these those and or but if then so as of to in on at for from by with into i we you he she it they me us them my our your his her its their is are am was were be been being has have had do does did will would can could should may might must not no just only also very really please there here what when where which who how any some get got gets error errors code message rdp server windows user problem issue help hi hello',
    // Of languages in which dialogs are known: marks are off, and what means something in English is left out.
    'der das den dem des ein eine einem einen einer ist sind und oder nicht mit von zu zur zum auf bei fur ich sie wir ihr ihre ihren wird wurde wurden werden kann aus als sich dass durch uber',
    'le la les un une de du et ou est pas ne que qui pour par sur dans avec vous votre vos nous je il elle se sa ses ce cette au aux en',
    'el las una del al su sus es por para con esta este como',
    'gli di da della delle dei uno non per nel nella che si sono stata stato alla',
    'os um uma dos na ao nao com seu sua',
    'het een van niet voor met op te zijn naar aan dat dit uw er kan worden wordt vanwege deze',
    'и в на не с к по для от из что это как вы вас ваш за или при',
  ].flatMap((line) => line.split(' ')),
);

/** Words for one thing, the American spelling or the most used one last. After stemming. */
const SAME: Readonly<Record<string, string>> = Object.fromEntries(
  [
    'pc machin workstat box comput',
    'blank dark black',
    'display monitor screen',
    'frozen froze freez',
    'hung stuck stall hang',
    'lag laggy sluggish slow',
    'throw thrown threw boot bump kick',
    'vanish gon disappear',
    'coworker colleagu',
    'pwd passwd passcod password',
    'cred credential',
    'cert certificat',
    'licenc licens',
    'someon somebody',
    'everyon everybody',
    'quit shut clos',
    'drop cut disconnect',
    'immediat instant straight onc directly away',
    'macbook macos osx imac mac',
    'notebook laptop',
    'reject refus',
    'laps expir',
    'unavailabl unreachabl reachabl reach',
    'centr center',
    'dialogu dialog',
    'programm program',
    'grey gray',
    'cellphon smartphon mobil phon',
    'anmeld anmeldung login',
  ].flatMap((line) => {
    const words = line.split(' ');
    return words.map((word) => [word, words.at(-1) ?? word]);
  }),
);

/** Two words that are written as one by others. */
const JOINED: readonly (readonly [RegExp, string])[] = [
  [/\b(?:remote desktop|terminal) services?\b/g, 'rds'],
  [
    /\b(?:log|logs|logged|logging|sign|signs|signed|signing)[ -]?(?:in|on|into)\b|\b(?:logins?|logons?|signins?)\b/g,
    'login',
  ],
  [/\b(?:log|logs|logged|logging|sign|signs|signed|signing) (?:me |us |him |her |them )?(?:off|out)\b/g, 'logoff'],
  [/\b(?:remote desktop|desktop remote|remotedesktop|mstsc)\b(?! (?:gateway|users|services|licens))/g, 'rdp'],
  [/\bnetwork level authentication\b/g, 'nla'],
  [/\bdomain controllers?\b/g, 'dc'],
  [/\b(?:rd|rdp|ts|remote desktop) gateway\b/g, 'gateway'],
  [/\b(?:can not|cant)\b/g, 'cannot'],
  [/\bwi fi\b/g, 'wifi'],
];

/** Marks on letters, which people leave out; those of Japanese and Korean are part of the letter. */
const MARKS = /[\u0300-\u036f]/g;
const LETTERS: Readonly<Record<string, string>> = { ß: 'ss', ł: 'l', ø: 'o', ı: 'i', đ: 'd', æ: 'ae', œ: 'oe' };

/**
 * The words of a text: lower case, without apostrophes, punctuation and the marks on letters. What `<host>` stands for
 * is left out.
 */
export function plainWords(text: string): string {
  const bare = fold(text.toLowerCase())
    .replace(/<[a-z ]{1,20}>/g, ' ')
    .replace(/['\u2018\u2019\u00b4`]/g, '');
  return (bare.match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}

function fold(low: string): string {
  if (!/[\u0080-\uffff]/.test(low)) return low;
  const plain = low.normalize('NFKD').replace(MARKS, '').normalize('NFC');
  return plain.replace(/[\u00df\u0142\u00f8\u0131\u0111\u00e6\u0153]/g, (letter) => LETTERS[letter] ?? letter);
}

/** Chinese, Japanese and Korean, which are compared character by character. */
const CHARACTERS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u30fc\p{Script=Hangul}]/u;
const EACH_CHARACTER = new RegExp(CHARACTERS.source, 'gu');
const BETWEEN_CHARACTERS = new RegExp(`(?<=${CHARACTERS.source}) (?=${CHARACTERS.source})`, 'gu');

/** Stems as one string, for the lookup file. */
export function joinStems(stems: readonly string[]): string {
  return stems.join(' ').replace(BETWEEN_CHARACTERS, '');
}

/** The stems again. */
export function splitStems(text: string): string[] {
  return splitCharacters(text).split(' ');
}

function splitCharacters(text: string): string {
  if (!/[\u1100-\uffff]/.test(text) || !CHARACTERS.test(text)) return text;
  return text.replace(EACH_CHARACTER, ' $& ').replace(/ {2,}/g, ' ').trim();
}

/** Every two characters that follow each other, in the place of single ones. */
function pairCharacters(stems: readonly string[]): string[] {
  return stems.flatMap((stem, place) => {
    if (stem < '\u1100' || !CHARACTERS.test(stem)) return [stem];
    const next = stems[place + 1];
    return next !== undefined && CHARACTERS.test(next) ? [stem + next] : [];
  });
}

/** The same with what people write in two ways written in one, as stems. */
export function stemsOf(plain: string): string[] {
  const joined = JOINED.reduce((text, [pattern, word]) => text.replace(pattern, word), splitCharacters(plain));
  return joined === '' ? [] : joined.split(' ').map(stemOf);
}

/** Texts say the same words again and again. */
const stems = new Map<string, string>();
const MOST_KEPT = 5000;

function stemOf(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  if (stems.size >= MOST_KEPT) stems.clear();
  const made = stem(word);
  stems.set(word, made);
  return made;
}

/** Whether a stem can tell texts apart. Numbers are the business of codes. */
export function tells(word: string): boolean {
  return word.length > 1 && !STOP.has(word) && !/\d{3}|^\d+$|^0x/.test(word);
}

/** The stems of a text that can tell it from others, each once. */
export function telling(text: string): string[] {
  return tellingOf(stemsOf(plainWords(text)));
}

/** Likewise of stems. */
export function tellingOf(stems: readonly string[]): string[] {
  return [...new Set(pairCharacters(stems).filter(tells))];
}

const ENDINGS = /(?:ations?|ingly|edly|ings?|ed|ly|es|s)$/;

/** Light: it takes endings off so that "closes", "closing" and "closed" meet, and British spelling meets American. */
function stem(word: string): string {
  if (word.length < 4 || /\d/.test(word) || STOP.has(word)) return SAME[word] ?? word;
  const american = word.replace(/is(e[sd]?|ing|ations?)$/, 'iz$1').replace(/our(s|ed|ing)?$/, 'or$1');
  const cut = /(?:ss|us|is)$/.test(american) ? american : american.replace(ENDINGS, '');
  const kept = cut.length < 3 ? american : cut;
  const single = kept
    .replace(/([bdfgklmnprt])\1$/, '$1')
    .replace(/ie$|i$/, 'y')
    .replace(/e$/, '');
  return SAME[single] ?? single;
}
