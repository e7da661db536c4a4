/** Loaded before a program that is measured: at its end it writes what the process used to the file it was given. */
import { readFileSync, writeFileSync } from 'node:fs';

/** The most memory the process ever held, in kB: VmHWM where the system tells it, else what the system counts for it. */
function peak(): number {
  try {
    const line = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'));
    if (line?.[1] !== undefined) return Number(line[1]);
  } catch {
    // Only Linux has /proc.
  }
  return process.resourceUsage().maxRSS;
}

process.on('exit', () => {
  const file = process.env['TILIK_METER'];
  if (file === undefined) return;
  const { user, system } = process.cpuUsage();
  writeFileSync(file, JSON.stringify({ cpu_s: (user + system) / 1e6, peak_mb: peak() / 1024 }));
});
