import type { Step } from '#domain/contract.d.ts';
import { preparationTitle } from '#domain/triage/transcript.ts';
import { fixTitle, questionTitle, symptomTitle } from '#domain/triage/wording.ts';
import { buildAtlas, outlineFor } from '../data/site-atlas.ts';
import { drawTree, type Theme } from './draw-tree.ts';
import { layOutTree } from './lay-out-tree.ts';

/** The file with the first three steps of a symptom, for one theme. */
export function treeFile(symptom: string, theme: Theme): Response {
  const atlas = buildAtlas();
  const titleOf = (step: Step) => {
    if (step.kind === 'question') return questionTitle(atlas, step.id);
    if (step.kind === 'prepare') return preparationTitle(atlas, step.id);
    return step.kind === 'done' ? '' : fixTitle(atlas, step.id);
  };
  const picture = layOutTree(outlineFor(symptom), titleOf);
  const svg = drawTree(picture, `The first three steps: ${symptomTitle(atlas, symptom)}`, theme);
  return new Response(svg, { headers: { 'Content-Type': 'image/svg+xml' } });
}
