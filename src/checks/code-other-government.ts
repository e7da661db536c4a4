import { nomenclatureCode } from '#model/nomenclature-code';
import type { Check } from './check.ts';
import { fieldOf } from './field-of.ts';
import { everyProgramme } from './walks/programmes.ts';

export const codeOtherGovernment: Check = {
  code: 'code-other-government',
  about:
    'The code of a kegiatan or subkegiatan is that of a province in a province, and of a regency or city in those.',
  severity: 'error',
  *run(dataset) {
    for (const { programme, report } of everyProgramme(dataset)) {
      const { code, id, place } = programme;
      const government = code === undefined ? undefined : nomenclatureCode(code)?.government;
      const own = report.region.kind === 'provinsi' ? 'provinsi' : 'kabupaten/kota';
      if (code === undefined || government === undefined || government === own) continue;
      yield { place: fieldOf(place, 'code'), values: { id, code, government, own } };
    }
  },
};
