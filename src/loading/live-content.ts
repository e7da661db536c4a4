/**
 * The content while it is edited: what was read last, and the last state without errors, which pages show. Astro loads the
 * configuration and the pages as separate modules of one process, so both find it under one name of that process.
 */
import { type Examination, examine, hasErrors } from '#examine';

export interface LiveContent {
  readonly latest: Examination;
  /** The last examination without errors; undefined when there was none since the server started. */
  readonly shown: Examination | undefined;
}

const NAME = Symbol.for('tilik.live-content');
const held: { [NAME]?: LiveContent | undefined } = globalThis as object;

/** What the running server knows of the content; undefined where nothing is edited, as in a build. */
export function liveContent(): LiveContent | undefined {
  return held[NAME];
}

/** Reads the folder anew; `project` keeps what was parsed. Errors leave what is shown as it was. */
export function refreshLiveContent(folder: string, project?: string): LiveContent {
  const latest = examine(folder, { preview: true, drafts: true, ...(project !== undefined && { project }) });
  const live = { latest, shown: hasErrors(latest.findings) ? held[NAME]?.shown : latest };
  held[NAME] = live;
  return live;
}

/** A server that starts knows of no earlier state. */
export function forgetLiveContent(): void {
  held[NAME] = undefined;
}
