import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, inject, test } from 'vitest';
import { visits } from './kinds.ts';
import { PHONE, LAPTOP, visiting } from './visit.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const all = visits(inject('dist'));

describe.each(['light', 'dark'] as const)('nothing hinders a reader in the %s colours', (colorScheme) => {
  test.each(all)('$name', async ({ path }) => {
    const screen = colorScheme === 'light' ? LAPTOP : PHONE;
    const options = { ...screen, colorScheme, reducedMotion: 'reduce' as const };
    const found = await visiting(`${inject('atRoot')}${path}`, options, async ({ page }) => {
      const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
      return violations.flatMap(({ id, nodes }) =>
        nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary ?? ''}`),
      );
    });
    expect(found).toEqual([]);
  });
});
