/** `/embed/v1/rdp-atlas.mjs`: the public functions, no DOM, no dependency. Types: `src/domain/contract.d.ts`. */
export { lookUp } from '#domain/lookup/look-up.ts';
export { loadAtlas } from './load-atlas.ts';
