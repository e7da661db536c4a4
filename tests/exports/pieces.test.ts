import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { encoded, joined, measuring, streamed } from '#exports/pieces';

const pieces = fc.array(
  fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }).filter((text) => text.isWellFormed()),
    fc.uint8Array({ maxLength: 40 }),
    fc.constant('é'.repeat(70_000)),
  ),
  { maxLength: 6 },
);

test('a file joined, streamed and measured is the same bytes, whatever its pieces', async () => {
  await fc.assert(
    fc.asyncProperty(pieces, async (parts) => {
      const plain = Buffer.concat(parts.map((part) => Buffer.from(part)));
      const streamedBytes = new Uint8Array(await new Response(streamed(parts)).arrayBuffer());
      expect(Buffer.compare(joined(parts), plain)).toBe(0);
      expect(Buffer.compare(streamedBytes, plain)).toBe(0);
      const measure = measuring();
      for (const part of encoded(parts)) measure.add(part);
      expect(measure.close()).toEqual({
        bytes: plain.length,
        sha256: createHash('sha256').update(plain).digest('hex'),
      });
    }),
    { numRuns: 60 },
  );
});
