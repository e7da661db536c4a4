import { expect, test } from 'vitest';
import { revisionWithoutLegalBasis } from '#checks/revision-without-legal-basis';
import { PLAN, planVersion } from './dataset-builder.ts';
import { revised, revision } from './revisions.ts';
import { places } from './run.ts';

test('an adopted change of an adopted plan without its regulation is a warning', () => {
  const { legalBasis: _, ...without } = revision();
  expect(places(revisionWithoutLegalBasis, revised(planVersion(), without))).toEqual([`${PLAN}:1 versions.1`]);
  expect(revisionWithoutLegalBasis.severity).toBe('warning');
});

test('with its regulation it is in order', () => {
  expect(places(revisionWithoutLegalBasis, revised(planVersion(), revision()))).toEqual([]);
});
