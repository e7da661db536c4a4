import type { Aim } from '#model/target';

/** A promise as cells of a table; a cell that does not apply is empty. */
export interface AimCells {
  readonly value: string;
  /** Upper bound of a range, or the whole that a coverage is counted of. */
  readonly upper: string;
  /** A step of a scale of words. */
  readonly word: string;
  /** The kind of promise. */
  readonly qualifier: string;
}

const NONE = { value: '', upper: '', word: '' };

export function aimCells(aim: Aim): AimCells {
  switch (aim.kind) {
    case 'range':
      return { ...NONE, value: aim.lower, upper: aim.upper, qualifier: aim.kind };
    case 'coverage':
      return { ...NONE, value: String(aim.count), upper: String(aim.of), qualifier: aim.kind };
    case 'ordinal':
      return { ...NONE, word: aim.word, qualifier: aim.kind };
    case 'zero-level':
    case 'zero-change':
    case 'no-number':
      return { ...NONE, qualifier: aim.kind };
    default:
      return { ...NONE, value: aim.value, qualifier: aim.kind };
  }
}
