import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

test.each(['check', 'build', 'serve', 'briefs', 'bench'])(
  'npm run %s tells an unknown option and its usage, without a stack of calls',
  (name) => {
    const { status, stderr } = spawnSync(process.execPath, [`scripts/${name}.ts`, '--salah'], { encoding: 'utf8' });
    expect(status).toBe(2);
    expect(stderr).toMatch(new RegExp(`^Pilihan --salah tidak dikenal.*\\nPakai: npm run ${name} --.*\\n$`));
  },
);

test('an option without its value is told as well', () => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/briefs.ts', '--region'], { encoding: 'utf8' });
  expect(status).toBe(2);
  expect(stderr).toContain('Pilihan --region');
});

test.each([
  ['check', []],
  ['build', []],
  ['new', []],
  ['new', ['source']],
])('npm run %s %j tells its usage when it is asked for, and ends well', (name, kind) => {
  const { status, stdout } = spawnSync(process.execPath, [`scripts/${name}.ts`, ...kind, '--help'], {
    encoding: 'utf8',
  });
  expect(status).toBe(0);
  expect(stdout).toMatch(new RegExp(`^Pakai: npm run ${name} -- `));
});
