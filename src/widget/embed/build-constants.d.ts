/** Given when the element is bundled: the public address of the site, or a path from the element to it. */
declare const __SITE__: string;
