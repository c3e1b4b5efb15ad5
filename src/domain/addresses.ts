/** The published addresses, below the base path and without a leading slash; they are kept for ever. */

/** `codes/mstsc-disconnect/0x904/`, from the id of a code. */
export function codePath(id: string): string {
  return `codes/${id}/`;
}

/** `c/0x904/`: every meaning of a number. */
export function numberPath(value: string): string {
  return `c/${value}/`;
}

export function spacePath(space: string): string {
  return `browse/spaces/${space}/`;
}

export function phasePath(phase: string): string {
  return `browse/phases/${phase}/`;
}

/** `symptoms/<id>/` and its like; `kind` is the folder of the record. */
export function recordPath(kind: 'symptoms' | 'causes' | 'questions' | 'fixes', id: string): string {
  return `${kind}/${id}/`;
}
