import type { Token } from './tokens.ts';

const NOT =
  /^(?:no|not|non|without|never|neither|nor|isn't|isnt|aren't|arent|wasn't|wasnt|don't|dont|doesn't|doesnt|didn't|didnt|haven't|hasn't|kein|keine|nicht|ohne)$/;

/** Between "not" and what it is about. Another verb is about itself: "does not work over VPN" is over a VPN. */
const BETWEEN =
  /^(?:a|an|the|any|my|our|your|on|in|over|via|through|using|use|used|uses|with|to|at|from|behind|it|it's|is|be|been|am|have|has|had|got|connected|running|yet|really|even|currently|being)$/;

/** Words from "not" to what it is about. */
const FARTHEST = 4;

/** Said after it: "VPN: no", "the VPN is off", "Azure is not involved". "The VPN is not working" is a VPN. */
const AFTER =
  /^(?:[:=?-] ?(?:no|none|off|false|never)\b|(?:is |was |are )?(?:turned |switched )?(?:off|disabled|(?:not|isn't|wasn't) (?:used|involved|in use|enabled|on|connected|active|running|installed))\b|isn't (?:used|involved|in use|enabled|on|connected|active|running|installed)\b)/;

/** Whether the words from one place to another are said not to be so. */
export function isNegated(tokens: readonly Token[], start: number, end: number): boolean {
  for (let place = start - 1; place >= 0 && place >= start - FARTHEST; place--) {
    const word = tokens[place]?.word ?? '';
    if (NOT.test(word)) return tokens[place + 1]?.word !== 'only';
    if (!BETWEEN.test(word)) break;
  }
  const after = tokens.slice(end, end + 4).map(({ word }) => word);
  return AFTER.test(after.join(' '));
}
