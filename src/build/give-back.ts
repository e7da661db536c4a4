/**
 * Gives memory back between the parts of a large build: what reading and checking have used before bundling takes as much of its
 * own, which this process then keeps; what bundling has used before the pages are listed; what files have used before the next
 * ones, and before pages are rendered. Costs less than half a second of a build that takes minutes; a small one is left alone.
 */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Bytes of heap from which on it is worth it. */
const MUCH = 300e6;

export function giveBackMemory(): void {
  if (process.memoryUsage().heapTotal < MUCH) return;
  setFlagsFromString('--expose-gc');
  runInNewContext('gc()');
}
