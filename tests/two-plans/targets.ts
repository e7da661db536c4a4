/** Targets of every version of every plan. */
import {
  ADDED,
  APBD,
  APBD_DIFFERS,
  easier,
  indicatorId,
  isIn,
  NEW,
  NEW_IN_SUCCESSOR,
  numbersIn,
  OLD,
  OLD_INDICATORS,
  oldYears,
  promised,
  REVISED,
  REWORDED_TO,
  RKPD,
  RKPD_AGREES,
  RKPD_DIFFERS,
  SUCCEEDED,
  SUCCEEDED_AS,
} from './cast.ts';
import { agencyOf } from './plans.ts';
import { inRegion, writeTable, type Cell } from './write.ts';

const HEADER = ['indicator', 'year', 'kind', 'value', 'upper', 'plan', 'version', 'agency', 'source', 'page'];
const SOURCES: Readonly<Record<string, string>> = {
  'perda-1': 'naskah-lama',
  'perda-2': 'naskah-perubahan',
  'perda-3': 'naskah-perubahan-kedua',
  'perda-4': 'naskah-baru',
};

interface Promise {
  readonly number: number;
  readonly year: number;
  readonly value: number;
  readonly upper?: number;
  readonly plan?: string;
  readonly version: string;
  readonly source?: string;
}

function row({ number, year, value, upper, plan = OLD, version, source }: Promise): readonly Cell[] {
  const kind = upper === undefined ? 'value' : 'range';
  const agency = agencyOf(number);
  const from = source ?? SOURCES[version] ?? '';
  return [indicatorId(number), year, kind, value, upper ?? '', plan, version, agency, from, `hlm. ${String(number)}`];
}

/** The adopted text, and before it a draft of which ten targets are known. */
function original(): readonly (readonly Cell[])[] {
  return numbersIn([1, OLD_INDICATORS]).flatMap((number) => {
    const of = (version: string, source?: string) =>
      oldYears(number).map((year) =>
        row({ number, year, value: promised(number, year), version, ...(source !== undefined && { source }) }),
      );
    const baseline = [indicatorId(number), 2018, 'baseline', 50, '', OLD, 'perda-1', '', 'naskah-lama', ''];
    return [baseline, ...(number <= 10 ? of('rancangan', 'naskah-lama') : []), ...of('perda-1')];
  });
}

/** The first revision lists every target again, as it now stands. */
function revised(): readonly (readonly Cell[])[] {
  const kept = numbersIn([1, OLD_INDICATORS]).filter(
    (number) => !isIn(number, [REVISED.droppedWithReason[0], REVISED.reworded[1]]),
  );
  const version = 'perda-2';
  const changed = [...kept, ...numbersIn(REWORDED_TO), ...numbersIn(ADDED)].flatMap((number) =>
    oldYears(number).map((year) => {
      if (isIn(number, REVISED.relaxed)) return row({ number, year, value: easier(number, year, 2), version });
      if (isIn(number, REVISED.raised)) return row({ number, year, value: easier(number, year, -1), version });
      const value = promised(number, year);
      return row({ number, year, value, version, ...(isIn(number, REVISED.changed) && { upper: value + 3 }) });
    }),
  );
  return changed;
}

/** The second revision is not known as a whole: five targets for 2023 that it made easier. */
function revisedAgain(): readonly (readonly Cell[])[] {
  return numbersIn([1, 5]).map((number) =>
    row({ number, year: 2023, value: easier(number, 2023, 1), version: 'perda-3' }),
  );
}

function succeeding(): readonly (readonly Cell[])[] {
  const at = (number: number, year: number): readonly Cell[] =>
    row({ number, year, value: promised(number, year), plan: NEW, version: 'perda-4' });
  return [
    ...numbersIn(SUCCEEDED.inCommonYear).flatMap((number) => [at(number, 2023), at(number, 2026)]),
    ...numbersIn(SUCCEEDED.laterOnly).map((number) => at(number, 2026)),
    ...numbersIn(SUCCEEDED_AS).map((number) => at(number, 2026)),
    ...numbersIn(NEW_IN_SUCCESSOR).map((number) => at(number, 2026)),
  ];
}

function ofYearPlans(): readonly (readonly Cell[])[] {
  const one = (plan: string, source: string, by: number) => (number: number) =>
    row({ number, year: 2022, value: easier(number, 2022, by), plan, version: 'naskah', source });
  return [
    ...numbersIn(RKPD_DIFFERS).map(one(RKPD, 'naskah-rkpd', 1)),
    ...numbersIn(RKPD_AGREES).map(one(RKPD, 'naskah-rkpd', 0)),
    ...numbersIn(APBD_DIFFERS).map(one(APBD, 'naskah-apbd', 2)),
  ];
}

export function writeTargets(folder: string): void {
  writeTable(folder, inRegion('targets.csv'), HEADER, [
    ...original(),
    ...revised(),
    ...revisedAgain(),
    ...succeeding(),
    ...ofYearPlans(),
  ]);
}
