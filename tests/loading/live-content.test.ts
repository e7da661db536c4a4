import { afterEach, describe, expect, test } from 'vitest';
import { forgetLiveContent, liveContent, refreshLiveContent } from '../../src/loading/live-content.ts';
import { lay, put, withFolder } from '../reading/folder.ts';

afterEach(forgetLiveContent);

describe('the content while it is edited', () => {
  test('where nothing is edited there is none', () => {
    expect(liveContent()).toBeUndefined();
  });

  test('a bad edit leaves what is shown as it was; mending it shows the new state', () => {
    withFolder(
      () => undefined,
      (folder) => {
        const first = refreshLiveContent(folder);
        expect(first.shown).toBe(first.latest);

        put(folder, 'sources/baru.yaml', 'kind: [');
        const bad = refreshLiveContent(folder);
        expect(bad.latest.findings.map(({ code }) => code)).toContain('yaml-syntax');
        expect(bad.shown).toBe(first.latest);
        expect(liveContent()).toBe(bad);

        put(
          folder,
          'sources/baru.yaml',
          'kind: plan\npublisher: P\ntitle: T\npublished: unknown\naddress: unknown\nseen: unknown\nvia: none\n',
        );
        const mended = refreshLiveContent(folder);
        expect(mended.shown?.dataset.sources.has('baru')).toBe(true);
      },
    );
  });

  test('content that is bad from the start shows nothing and does not throw', () => {
    withFolder(lay('yaml-syntax'), (folder) => {
      const { latest, shown } = refreshLiveContent(folder);
      expect(shown).toBeUndefined();
      expect(latest.findings.length).toBeGreaterThan(0);
    });
  });
});
