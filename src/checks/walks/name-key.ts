import type { CurrentName } from '#model/former-name';

/** Tells ids apart: one kind, one region, one id. */
export function nameKey({ kind, region = '', id }: CurrentName): string {
  return `${kind} ${region} ${id}`;
}
