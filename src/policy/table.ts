/** Directive -> its sources, in the order in which they are written. */
export type Directives = Readonly<Record<string, readonly string[]>>;

export interface PolicyRule {
  /**
   * Below the base path. One that ends in `/` and is not `exact` holds for everything below it; a `*` stands for the
   * name of one folder, or for a part of it.
   */
  readonly path: string;
  readonly exact: boolean;
  /** Undefined where the file brings its own policy and must get no header. */
  readonly directives: Directives | undefined;
  /** Other origins may read what is below this path. */
  readonly shared: boolean;
  readonly why: string;
}

const SELF = ["'self'"];
const NONE = ["'none'"];

const BASE: Directives = {
  'default-src': NONE,
  'script-src': SELF,
  'style-src': SELF,
  'img-src': SELF,
  'connect-src': SELF,
  'manifest-src': SELF,
  'base-uri': NONE,
  'form-action': SELF,
  'frame-ancestors': NONE,
  'require-trusted-types-for': ["'script'"],
  'trusted-types': NONE,
};

const FRAME: Omit<PolicyRule, 'path'> = {
  exact: false,
  shared: true,
  directives: { ...BASE, 'frame-ancestors': ['*'] },
  why: 'made to be framed by any site',
};

const SINGLE_FILE: Omit<PolicyRule, 'path'> = {
  exact: true,
  shared: true,
  directives: undefined,
  why: 'the single file carries its own policy with its own hashes; two policies would intersect to a blank page',
};

/**
 * The one table of what pages may do. Meta tags, `_headers`, the nginx file and our own server are made from it.
 * The last rule that fits a path holds.
 */
export const POLICY: readonly PolicyRule[] = [
  { path: '', exact: false, shared: false, directives: BASE, why: 'every page' },
  {
    path: 'search/',
    exact: true,
    shared: false,
    directives: { ...BASE, 'script-src': [...SELF, "'wasm-unsafe-eval'"] },
    why: 'the full-text index runs in WebAssembly',
  },
  { path: 'data/', exact: false, shared: true, directives: BASE, why: 'data files are for every program' },
  { path: 'embed/', exact: false, shared: true, directives: BASE, why: 'embeds are loaded by other sites' },
  {
    path: 'embed/',
    exact: true,
    shared: true,
    directives: { ...BASE, 'frame-src': SELF },
    why: 'the documentation shows the frame',
  },
  { path: 'embed/v1/frame/', ...FRAME },
  { path: 'embed/v1/*/frame/', ...FRAME },
  { path: 'embed/v1/rdp-atlas.html', ...SINGLE_FILE },
  { path: 'embed/v1/*/rdp-atlas.html', ...SINGLE_FILE },
];

/** Folders whose files never change, since a hash of their content is in their names, or in that of the folder. */
export const KEPT: readonly Pick<PolicyRule, 'path' | 'exact'>[] = [
  { path: '_assets/', exact: false },
  { path: 'embed/v1/*-*/', exact: false },
];

/** The rule for a path below the base path: `c/0x904/`. */
export function ruleFor(path: string): PolicyRule {
  const last = POLICY.findLast((rule) => new RegExp(pathPattern('', rule)).test(path));
  if (!last) throw new Error(`policy: no rule for "${path}"`);
  return last;
}

/** The regular expression, of JavaScript and of nginx, for the paths that a rule holds for. */
export function pathPattern(base: string, { path, exact }: Pick<PolicyRule, 'path' | 'exact'>): string {
  const start = `^${(base + path).split('*').map(literal).join('[^/]+')}`;
  if (!exact) return start;
  return path.endsWith('/') ? `${start}(index\\.html)?$` : `${start}$`;
}

function literal(text: string): string {
  return text.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
}
