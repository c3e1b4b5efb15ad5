import type { BlockContent } from 'mdast';
import type { Entry } from '#dataset/dataset.ts';
import { type Draft, listOrNothing } from './draft.ts';
import { flow, type FlowElement } from './jsx.ts';
import { englishName } from './labels.ts';
import { link, paragraph, SPACE } from './nodes.ts';
import { withMarks } from './prose.ts';

type Signs = Entry<'symptoms'>['data']['signs'];
type Message = Signs['messages'][number];

/** The space whose number Remote Desktop Connection prints after "Error code:" (see `seen` of that space). */
const DIALOG_SPACE = 'mstsc-disconnect/';

/** More ways to put it help the search, which knows them all, and not the reader. */
const MANY_WORDS = 6;

/** The dialog, drawn once, then the other texts; where no client shows a text, how people put it comes first. */
export function whatYouSee(draft: Draft, signs: Signs): BlockContent[] {
  const isShown = signs.messages.some(({ client }) => client !== 'host-event');
  const words = isShown ? [] : signs.words.slice(0, MANY_WORDS).map((word) => [paragraph(`“${word}”`)]);
  const drawn = signs.messages.find((message) => message.client === 'mstsc' && isEnglish(message));
  const lines = drawn === undefined ? [] : codeLines(draft, drawn, signs);
  const within = signs.messages.filter(({ client, text }) => client === drawn?.client && lines.includes(text));
  const rest = signs.messages.filter((message) => message !== drawn && !within.includes(message));
  const others = rest.filter(isEnglish);
  return [
    ...listOrNothing(words),
    ...(drawn === undefined ? [] : dialog(draft, drawn, lines, within)),
    ...(others.length === 0
      ? []
      : [
          flow(
            'Messages',
            {},
            others.map((message) => quoted(draft, message)),
          ),
        ]),
    ...inOtherLanguages(rest.filter((message) => !isEnglish(message))),
  ];
}

function isEnglish({ language }: Message): boolean {
  return language.startsWith('en');
}

/** Texts in other languages stand in the index of messages, which has a part for each: whoever reads the article reads English. */
function inOtherLanguages(messages: readonly Message[]): BlockContent[] {
  const tags = [...new Set(messages.map(({ language }) => language))];
  if (tags.length === 0) return [];
  const named = tags.map((tag) => [englishName(tag), tag] as const).sort(([a], [b]) => (a < b ? -1 : 1));
  const links = named.flatMap(([name, tag], place) => [
    ...(place === 0 ? [] : [',']),
    SPACE,
    link(`../../browse/messages/#${tag.toLowerCase()}`, name),
  ]);
  return [paragraph('Texts in other languages:', ...links, '.')];
}

/** @param within Messages that are lines of the drawn dialog; their evidence stands with that of its text. */
function dialog(
  draft: Draft,
  message: Message,
  [code, extended]: readonly string[],
  within: readonly Message[],
): BlockContent[] {
  const title = message.title ?? 'Remote Desktop Connection';
  const drawn = flow('Dialog', { title, text: message.text, code, extended, buttons: 'OK,Help' });
  const sources = [message, ...within].flatMap(({ source }) => source ?? []);
  const { unverified } = [message, ...within].find((one) => one.unverified !== undefined) ?? {};
  const marks = draft.citations.marks({ sources: [...new Set(sources)], unverified });
  return marks.length === 0 ? [drawn] : [drawn, ...withMarks([paragraph('Text of the dialog:')], marks)];
}

/** The numbers under the text, unless the text has them itself. */
function codeLines({ context }: Draft, { text }: Message, { codes, pairs }: Signs): string[] {
  const pair = pairs.find(({ code }) => code.startsWith(DIALOG_SPACE));
  const code = pair?.code ?? codes.find((id) => id.startsWith(DIALOG_SPACE));
  const [first, second] = [code, pair?.with].map((id) => (id === undefined ? undefined : context.code(id).written));
  if (first === undefined || text.toLowerCase().includes(first.toLowerCase())) return [];
  return [`Error code: ${first}`, ...(second === undefined ? [] : [`Extended error code: ${second}`])];
}

function quoted(draft: Draft, message: Message): FlowElement {
  const marks = draft.citations.marks(evidenceOf(message)).filter(({ type }) => type === 'mdxJsxTextElement');
  return flow(
    'Message',
    { client: message.client, lang: message.language, text: message.text },
    // Alone between tags MDX reads a component as a block, so it is built as one.
    marks.map((mark) => ({ ...mark, type: 'mdxJsxFlowElement' }) as FlowElement),
  );
}

function evidenceOf({ source, unverified }: Message): {
  sources?: string[] | undefined;
  unverified?: string | undefined;
} {
  return { sources: source === undefined ? undefined : [source], unverified };
}
