/** How much of a text could be kept. */
export interface FittedText {
  readonly text: string;
  /** Lines that are not in it. */
  readonly leftOut: number;
}

/**
 * As many whole lines of a text as fit, with a last line that says what was left out and where all of it is.
 *
 * @param link Said in the last line; empty where it stands elsewhere.
 * @param fits Must hold for every shorter text if it holds for one.
 */
export function fitText(text: string, link: string, fits: (text: string) => boolean): FittedText {
  if (fits(text)) return { text, leftOut: 0 };
  const lines = text.trimEnd().split('\n');
  const cut = (kept: number) =>
    [...lines.slice(0, kept), leftOutLine(lines.length - kept, lines.length, link)].join('\n');
  let [least, most] = [0, lines.length - 1];
  while (least < most) {
    const middle = Math.ceil((least + most) / 2);
    if (fits(cut(middle))) least = middle;
    else most = middle - 1;
  }
  if (fits(cut(least))) return { text: cut(least), leftOut: lines.length - least };
  return { text: fits(link) ? link : '', leftOut: lines.length };
}

/** The link stands last and alone, so that a mail program makes no other sign a part of it. */
function leftOutLine(left: number, all: number, link: string): string {
  const words = `[${left} of ${all} lines left out: too long for here.]`;
  return link === '' ? words : `${words} The whole case: ${link}`;
}
