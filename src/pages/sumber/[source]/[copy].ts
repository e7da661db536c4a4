/** Copies of documents that may be handed on, each beside the page of its source; no other copy is in the site. */
import { answer, copyPaths } from '../../_files.ts';

export const getStaticPaths = copyPaths;

export const GET = answer;
