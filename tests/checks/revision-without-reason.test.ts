import { expect, test } from 'vitest';
import { revisionWithoutReason } from '#checks/revision-without-reason';
import { PLAN, planVersion } from './dataset-builder.ts';
import { revised, revision } from './revisions.ts';
import { places } from './run.ts';

test('an adopted change of an adopted plan that does not say why is an error', () => {
  const { reason: _, ...silent } = revision();
  expect(places(revisionWithoutReason, revised(planVersion(), silent))).toEqual([`${PLAN}:1 versions.1`]);
});

test('a reason is enough, and neither draft nor first adopted version needs one', () => {
  expect(places(revisionWithoutReason, revised(planVersion({ status: 'draft' }), planVersion(), revision()))).toEqual(
    [],
  );
});
