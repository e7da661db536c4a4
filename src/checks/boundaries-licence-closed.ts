import { licenceStanding } from '#model/boundary-licence';
import type { Check } from './check.ts';

export const boundariesLicenceClosed: Check = {
  code: 'boundaries-licence-closed',
  about: 'Boundaries may be published and passed on by their licence.',
  severity: 'error',
  *run({ boundaries }) {
    for (const { license, source, place } of boundaries) {
      const standing = licenceStanding(license, source);
      if (standing !== 'open') yield { place, values: { license, source, standing } };
    }
  },
};
