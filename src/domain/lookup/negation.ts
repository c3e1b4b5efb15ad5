import type { Token } from './tokens.ts';

/** "Not" in the languages in which tickets come most. */
const NOT = new RegExp(
  '^(?:no|not|non|without|w\\/o|never|neither|nor|cannot|' +
    "(?:is|are|was|were|do|does|did|have|has|had|could|would|can|wo)n[o']?t|ain't|" +
    'kein|keine|keinen|keinem|keiner|nicht|ohne|weder|noch|nie|' +
    "pas|sans|aucun|aucune|ni|jamais|n'est|n'utilise|n'ai|" +
    'sin|nunca|ningún|ninguna|senza|nessun|nessuna|não|nao|sem|nenhum|nenhuma|' +
    'geen|zonder|niet|ingen|inget|utan|inte|ikke|uden|uten|bez|nie|без|не|нет)$',
);

/** Between "not" and what it is about. Another verb is about itself: "does not work over VPN" is over a VPN. */
const BETWEEN =
  /^(?:a|an|the|any|my|our|your|on|in|over|via|through|using|use|used|uses|with|to|at|from|behind|it|it's|is|be|been|am|have|has|had|got|connected|running|yet|really|even|currently|being|involved|or|nor|and|vpn|gateway|proxy|azure|avd|rd|oder|und|noch|ein|eine|einen|einem|einer|der|die|das|den|dem|über|mit|im|am|per|de|d|du|un|une|le|la|les|via|par|avec|ou|et|una|uno|el|los|las|por|con|o|e|y|usa|uso|usamos|il|lo|uma|um|op|met|een|het|of|przez|через|в|с)$/;

/** Words from "not" to what it is about. */
const FARTHEST = 4;

/**
 * Said after it: "VPN: no", "the VPN is off", "VPN ist aus", "Azure is not involved". "The VPN is not working" is a VPN.
 */
const AFTER = new RegExp(
  '^(?:[:=?-] ?(?:no|none|off|false|never|nein|keins?|aus|non|sin|nee|nej|n/a)\\b|' +
    '(?:client |connection |tunnel )?(?:is |was |are |has been |were )?(?:currently |already |turned |switched )?(?:off|disabled|disconnected|uninstalled|removed|' +
    "(?:not|isn't|wasn't) (?:used|involved|in use|enabled|on|connected|active|running|installed|required|needed|configured|present|available|part))\\b|" +
    "(?:isn't|wasn't|aren't) (?:used|involved|in use|enabled|on|connected|active|running|installed|required|needed|configured)\\b|" +
    '(?:ist |war |sind |wird )?(?:aus|ausgeschaltet|abgeschaltet|deaktiviert|getrennt|nicht (?:aktiv|verbunden|an|eingeschaltet|im spiel|verwendet|genutzt|benutzt|installiert))(?![a-z])|' +
    '(?:est |est-il )?(?:désactivée?|coupée?|arrêtée?)|' +
    '(?:está )?(?:desactivad[oa]|apagad[oa]|desconectad[oa]|desativad[oa]|desligad[oa])|' +
    '(?:è )?(?:disattivat[oa]|spent[oa]|disconness[oa])|(?:is |staat )?(?:uit|uitgeschakeld)(?![a-z])|' +
    '(?:jest )?wyłączon[yae]|(?:är )?avstängd|(?:выключен|отключен))',
);

/** Whether the words from one place to another are said not to be so. */
export function isNegated(tokens: readonly Token[], start: number, end: number): boolean {
  for (let place = start - 1; place >= 0 && place >= start - FARTHEST; place--) {
    const word = tokens[place]?.word ?? '';
    if (NOT.test(word)) return tokens[place + 1]?.word !== 'only' && tokens[place + 1]?.word !== 'nur';
    if (!BETWEEN.test(word)) break;
  }
  const after = tokens.slice(end, end + 5).map(({ word }) => word);
  return AFTER.test(after.join(' '));
}
