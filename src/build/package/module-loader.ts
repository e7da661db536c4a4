/**
 * The script of a package in place of each module. Browsers refuse modules from a disk and say so in their console; a
 * plain script may run there, and does nothing. From a server it loads the module, so that a package can be hosted too.
 */
import { createHash } from 'node:crypto';

export const LOADER_TEXT = `if (location.protocol !== 'file:') import(new URL(document.currentScript.dataset.module, document.baseURI).href);
`;

/** Its path from the site's root, with a hash of its text like all that lies there. */
export const LOADER_PATH = `_assets/modul.${createHash('sha256').update(LOADER_TEXT).digest('hex').slice(0, 10)}.js`;
