import type { AreaLevel } from './area-code.ts';

/** What the official list of areas knows about a code. An argument of the checks, so that the model stays pure. */
export interface AreaRegistry {
  /** Name of a province, regency or district by its Kemendagri code; undefined when the code does not exist. */
  readonly nameOf: (code: string) => string | undefined;
  /** All areas of a level inside another one, by code; '' stands for the whole country. */
  readonly partsOf: (outer: string, level: AreaLevel) => readonly { readonly code: string; readonly name: string }[];
  /** Codes that resemble a wrong code or carry a similar name, best first, at most three. */
  readonly suggest: (codeOrName: string) => readonly { readonly code: string; readonly name: string }[];
  /** For text that looks like a BPS code (`1504`, `1504010`): what it names there, as far as known. */
  readonly asBps: (code: string) => { readonly code: string; readonly name: string } | undefined;
}
