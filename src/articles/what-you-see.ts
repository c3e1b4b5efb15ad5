import type { BlockContent } from 'mdast';
import type { Entry } from '#dataset/dataset.ts';
import { type Draft, listOrNothing } from './draft.ts';
import { flow, type FlowElement } from './jsx.ts';
import { paragraph } from './nodes.ts';
import { withMarks } from './prose.ts';

type Signs = Entry<'symptoms'>['data']['signs'];
type Message = Signs['messages'][number];

/** The space whose number Remote Desktop Connection prints after "Error code:" (see `seen` of that space). */
const DIALOG_SPACE = 'mstsc-disconnect/';

/** The dialog, drawn once, then the other texts; for a behaviour without any text, how people put it. */
export function whatYouSee(draft: Draft, signs: Signs): BlockContent[] {
  const drawn = signs.messages.find(({ client, language }) => client === 'mstsc' && language.startsWith('en'));
  const others = signs.messages.filter((message) => message !== drawn);
  if (signs.messages.length === 0) return listOrNothing(signs.words.map((word) => [paragraph(`“${word}”`)]));
  return [
    ...(drawn === undefined ? [] : dialog(draft, drawn, signs)),
    ...(others.length === 0
      ? []
      : [
          flow(
            'Messages',
            {},
            others.map((message) => quoted(draft, message)),
          ),
        ]),
  ];
}

function dialog(draft: Draft, message: Message, signs: Signs): BlockContent[] {
  const [code, extended] = codesOf(draft, message, signs);
  const drawn = flow('Dialog', {
    title: message.title ?? 'Remote Desktop Connection',
    text: message.text,
    code: code && `Error code: ${code}`,
    extended: extended && `Extended error code: ${extended}`,
    buttons: 'OK,Help',
  });
  const marks = draft.citations.marks(evidenceOf(message));
  return marks.length === 0 ? [drawn] : [drawn, ...withMarks([paragraph('Text of the dialog:')], marks)];
}

/** The numbers under the text, unless the text has them itself. */
function codesOf({ context }: Draft, { text }: Message, { codes, pairs }: Signs): (string | undefined)[] {
  const pair = pairs.find(({ code }) => code.startsWith(DIALOG_SPACE));
  const code = pair?.code ?? codes.find((id) => id.startsWith(DIALOG_SPACE));
  const lines = [code, pair?.with].map((id) => (id === undefined ? undefined : context.code(id).written));
  return lines[0] === undefined || text.toLowerCase().includes(lines[0].toLowerCase()) ? [] : lines;
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
