import type { Aim } from '#model/target';

/** A promise as cells of a table; a cell that does not apply is empty. */
export interface AimCells {
  readonly value: string;
  /** Upper bound of a range, or the whole that a coverage is counted of. */
  readonly upper: string;
  /** The kind of promise. */
  readonly qualifier: string;
}

export function aimCells(aim: Aim): AimCells {
  switch (aim.kind) {
    case 'range':
      return { value: aim.lower, upper: aim.upper, qualifier: aim.kind };
    case 'coverage':
      return { value: String(aim.count), upper: String(aim.of), qualifier: aim.kind };
    case 'ordinal':
      return { value: aim.word, upper: '', qualifier: aim.kind };
    case 'zero-level':
    case 'zero-change':
    case 'no-number':
      return { value: '', upper: '', qualifier: aim.kind };
    default:
      return { value: aim.value, upper: '', qualifier: aim.kind };
  }
}
