/** Given when the element is bundled: the public address of the site, or a path from the element to it. */
declare const __SITE__: string;

/** Given when the element is bundled: where the code of its view is from there, and the hash of that file. */
declare const __VIEW__: { readonly address: string; readonly integrity: string };
