/** A plan of adopted versions, each changed a little. */
import type { Dataset } from '#model/dataset';
import type { PlanVersion } from '#model/plan';
import { datasetWith, date, plan, planVersion } from './dataset-builder.ts';

/** A revision with all that a revision must have. */
export function revision(change: Partial<PlanVersion> = {}): PlanVersion {
  return planVersion({
    id: 'perubahan',
    date: date('2023-05-02'),
    legalBasis: 'Perda No. 2',
    reason: { id: 'Alasan' },
    ...change,
  });
}

export function revised(...versions: readonly PlanVersion[]): Dataset {
  return datasetWith({ plans: [plan({ versions })] });
}
