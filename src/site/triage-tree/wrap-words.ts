/** Splits words into lines of at most so many signs; what does not fit on the last line is cut with an ellipsis. */
export function wrapWords(text: string, signs: number, mostLines: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ').flatMap((whole) => pieces(whole, signs))) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= signs) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  if (lines.length <= mostLines) return lines;
  const kept = lines.slice(0, mostLines);
  const last = kept.at(-1) ?? '';
  return [...kept.slice(0, -1), `${last.slice(0, signs - 1).replace(/[ ,;:]+$/, '')}…`];
}

function pieces(word: string, signs: number): string[] {
  return word.match(new RegExp(`.{1,${signs}}`, 'gu')) ?? [];
}
