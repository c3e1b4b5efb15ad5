import type { APIRoute } from 'astro';
import { triageSymptoms } from '../../../data/triage-symptoms.ts';
import { treeFile } from '../../../triage-tree/tree-file.ts';

export function getStaticPaths() {
  return triageSymptoms.map(({ id }) => ({ params: { symptom: id } }));
}

export const GET: APIRoute = ({ params }) => treeFile(params['symptom'] ?? '', 'light');
