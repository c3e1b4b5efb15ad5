import { type Box, type BoxKind, TREE, type TreePicture, type Way } from './lay-out-tree.ts';

/**
 * Colors are attributes and not a style sheet: the policy of this site forbids inline styles in a picture that is opened
 * by itself. So there is one file for light pages and one for dark ones.
 */
const THEMES = {
  light: { paper: '#ffffff', ink: '#16181d', soft: '#494f5a', rule: '#8b919c', plate: '#16181d', plateInk: '#fbfaf7' },
  dark: { paper: '#171a20', ink: '#e9eaee', soft: '#b3b9c4', rule: '#6b727e', plate: '#e9eaee', plateInk: '#101216' },
} as const;

export type Theme = keyof typeof THEMES;

const KIND_WORDS: Readonly<Record<BoxKind, string>> = {
  question: 'FIND OUT',
  fix: 'DO',
  prepare: 'PREPARE',
  'hand-over': 'HAND OVER',
  done: 'FIXED',
};

/** The tree as an SVG file. */
export function drawTree({ width, height, boxes, ways }: TreePicture, title: string, theme: Theme): string {
  const { paper, ink } = THEMES[theme];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" font-family="ui-sans-serif, 'Segoe UI', system-ui, 'Noto Sans', sans-serif" font-size="12" fill="${ink}">`,
    `<title>${escaped(title)}</title>`,
    `<rect width="${width}" height="${height}" fill="${paper}"/>`,
    ...ways.map((way) => drawLine(way, theme)),
    ...ways.map((way) => drawLabel(way, theme)),
    ...boxes.map((box) => drawBox(box, theme)),
    '</svg>\n',
  ].join('\n');
}

function drawLine({ from: [x1, y1], to: [x2, y2] }: Way, theme: Theme): string {
  const { rule } = THEMES[theme];
  const trunk = x1 + TREE.trunk;
  const path = `M${x1} ${n(y1)}H${trunk}V${n(y2)}H${x2}m-6-4l6 4-6 4`;
  return `<path d="${path}" fill="none" stroke="${rule}" stroke-width="1.5"/>`;
}

/** The answer stands on the line, on a ground of the paper that interrupts it. */
function drawLabel({ from: [x1], to: [x2, y2], lines }: Way, theme: Theme): string {
  const { paper, soft } = THEMES[theme];
  const left = x1 + TREE.trunk + 6;
  const width = Math.min(x2 - 12 - left, Math.max(...lines.map((line) => line.length)) * TREE.sign + 4);
  const top = y2 - (lines.length * TREE.line) / 2;
  const rows = lines.map(
    (line, place) => `<tspan x="${left + 2}" y="${n(top + place * TREE.line + 11.5)}">${escaped(line)}</tspan>`,
  );
  return [
    `<rect x="${left}" y="${n(top - 1)}" width="${n(width)}" height="${lines.length * TREE.line + 2}" fill="${paper}"/>`,
    `<text fill="${soft}" font-style="italic">${rows.join('')}</text>`,
  ].join('');
}

function drawBox({ kind, x, y, height, lines }: Box, theme: Theme): string {
  const { paper, ink, soft, plate, plateInk } = THEMES[theme];
  const dark = kind === 'fix' || kind === 'done';
  const [ground, words, small] = dark ? [plate, plateInk, plateInk] : [paper, ink, soft];
  const dash = kind === 'hand-over' ? ' stroke-dasharray="5 3"' : '';
  const left = x + TREE.pad + 2;
  const rows = lines.map(
    (line, place) =>
      `<tspan x="${left}" y="${n(y + TREE.pad + TREE.kind + place * TREE.line + 11)}">${escaped(line)}</tspan>`,
  );
  return [
    `<rect x="${x}" y="${n(y)}" width="${TREE.box}" height="${height}" rx="6" fill="${ground}" stroke="${plate}" stroke-width="${kind === 'prepare' ? 3 : 1.5}"${dash}/>`,
    `<text x="${left}" y="${n(y + TREE.pad + 10)}" font-size="9.5" font-weight="700" letter-spacing=".6" fill="${small}">${KIND_WORDS[kind]}</text>`,
    `<text font-weight="600" fill="${words}">${rows.join('')}</text>`,
  ].join('');
}

function n(value: number): number {
  return Math.round(value * 10) / 10;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
