import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, inject, test } from 'vitest';
import { visits } from './kinds.ts';
import { PHONE, LAPTOP, visit } from './visit.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const all = visits(inject('dist'));

describe.each([
  { colorScheme: 'light', screen: LAPTOP },
  { colorScheme: 'dark', screen: PHONE },
] as const)('nothing hinders a reader in the $colorScheme colours', ({ colorScheme, screen }) => {
  test.each(all)('$name', async ({ path }) => {
    const { page } = await visit(`${inject('atRoot')}${path}`, { ...screen, colorScheme, reducedMotion: 'reduce' });
    // Without frames there is no need for the second page that the builder opens by default.
    const axe = new AxeBuilder({ page })
      .withTags(TAGS)
      .options({ resultTypes: ['violations'] })
      .setLegacyMode(true);
    const { violations } = await axe.analyze();
    const found = violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary = '' }) => `${id}: ${html.slice(0, 160)} ${failureSummary}`),
    );
    expect(found).toEqual([]);
  });
});
