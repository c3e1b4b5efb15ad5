/** Most characters of a text that are looked at for dialog texts and cues; logs beyond that repeat themselves. */
export const MOST_TEXT = 12_000;

/** Small words that tell no text from another. */
const STOP = new Set(
  'a an the this that these those and or but if then so as of to in on at for from by with into i we you he she it they me us them my our your his her its their is are am was were be been being has have had do does did will would can could should may might must not no just only also very really please there here what when where which who how any some get got gets error errors code message rdp server windows user problem issue help hi hello'.split(
    ' ',
  ),
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
    'cowork colleagu',
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
    'refus reject deni',
    'laps expir',
    'unavail unreach reach',
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
  [
    /\b(?:log|logs|logged|logging|sign|signs|signed|signing)[ -]?(?:in|on|into)\b|\b(?:logins?|logons?|signins?)\b/g,
    'login',
  ],
  [/\b(?:log|logs|logged|logging|sign|signs|signed|signing) (?:me |us |him |her |them )?(?:off|out)\b/g, 'logoff'],
  [/\b(?:remote desktop|remotedesktop|mstsc)\b(?! (?:gateway|users|services|licens))/g, 'rdp'],
  [/\bnetwork level authentication\b/g, 'nla'],
  [/\bdomain controllers?\b/g, 'dc'],
  [/\b(?:rd|rdp|ts|remote desktop) gateway\b/g, 'gateway'],
  [/\b(?:can not|cant)\b/g, 'cannot'],
  [/\bwi fi\b/g, 'wifi'],
];

/** Scripts that put no spaces between words, or put them as the writer likes. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u30fc]+/gu;

/** The words of a text: lower case, without apostrophes and punctuation. What `<host>` stands for is left out. */
export function plainWords(text: string): string {
  const bare = text
    .toLowerCase()
    .replace(/<[a-z ]{1,20}>/g, ' ')
    .replace(/['\u2018\u2019\u00b4`]/g, '');
  return (bare.match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}

/** The same with what people write in two ways written in one, as stems. */
export function stemsOf(plain: string): string[] {
  const joined = JOINED.reduce((text, [pattern, word]) => text.replace(pattern, word), plain);
  const spaced = joined.replace(UNSPACED, (run) => ` ${inTwos(run)} `).trim();
  if (spaced === '') return [];
  // Long texts say the same words again and again.
  const known = new Map<string, string>();
  return spaced.split(/ +/).map((word) => {
    const stemmed = known.get(word) ?? stem(word);
    known.set(word, stemmed);
    return stemmed;
  });
}

/** Every two characters that follow each other stand for words, as nobody knows where those end. */
function inTwos(run: string): string {
  const characters = Array.from(run);
  if (characters.length < 3) return run;
  return characters
    .flatMap((character, place) => (place === 0 ? [] : [`${characters[place - 1]}${character}`]))
    .join(' ');
}

/** Whether a stem can tell texts apart. Numbers are the business of codes. */
export function tells(word: string): boolean {
  return word.length > 1 && !STOP.has(word) && !/\d{3}|^\d+$/.test(word);
}

/** The stems of a text that can tell it from others, each once. */
export function telling(text: string): string[] {
  return [...new Set(stemsOf(plainWords(text)).filter(tells))];
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
