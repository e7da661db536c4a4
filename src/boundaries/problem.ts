/** What is wrong with a boundaries file, or worth knowing: one sentence in Indonesian, for the terminal. */
export interface Problem {
  /** An error: nothing is written. A warning: it is written, and the editor should look. */
  readonly severity: 'error' | 'warning';
  readonly text: string;
}

export function refuse(text: string): Problem {
  return { severity: 'error', text };
}

export function warn(text: string): Problem {
  return { severity: 'warning', text };
}

/** The first few of many, and how many more there are. */
export function several(names: readonly string[], most = 8): string {
  const rest = names.length - most;
  return rest > 0 ? `${names.slice(0, most).join(', ')}, dan ${String(rest)} lagi` : names.join(', ');
}
