/** Texts of promises in short form: `kemiskinan 2026 9.2`. */
import type { PromisedText } from '#model/plan-comparison/comparison';
import type { Direction, Indicator } from '#model/indicator';
import type { Target } from '#model/target';
import { indicator, target } from '../../checks/dataset-builder.ts';
import { aim } from '../scoring/builder.ts';

const known = new Map<string, Indicator>();

/** The same indicator each time it is named. `naik-…` gets better upwards, `tetap-…` is to be kept, others downwards. */
export function named(id: string): Indicator {
  const direction: Direction = id.startsWith('naik') ? 'higher' : id.startsWith('tetap') ? 'maintain' : 'lower';
  const made = known.get(id) ?? indicator({ id, name: { id }, direction });
  known.set(id, made);
  return made;
}

export function promise(text: string, plan = 'rpjmd', version = 'perda'): Target {
  const [id = '', year = '', ...rest] = text.split(' ');
  const { year: _, ...undated } = target({ indicator: named(id), plan, version, aim: aim(rest.join(' ')) });
  return year === 'none' ? undated : { ...undated, year: Number(year) };
}

export function text(targets: readonly string[], change: Partial<PromisedText> = {}): PromisedText {
  return { complete: true, dropped: [], reworded: [], targets: targets.map((one) => promise(one)), ...change };
}
