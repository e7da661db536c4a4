/** Reads what hosts are told, each in its own way and none by the code that wrote it: file text → headers of a path. */
import { z } from 'astro/zod';

/** The headers of an address path such as `/wilayah/`; a header that a path gets twice is joined, and so found. */
export type Told = (path: string) => Readonly<Record<string, string>>;

function collect(pairs: readonly (readonly [string, string])[]): Readonly<Record<string, string>> {
  const told: Record<string, string> = {};
  for (const [name, value] of pairs) told[name] = name in told ? `${told[name] ?? ''}, ${value}` : value;
  return told;
}

/** `_headers`: paths at the line's start, headers indented; `*` stands for anything. */
export function readHeaderFile(text: string): Told {
  const rules: { readonly pattern: RegExp; readonly pairs: (readonly [string, string])[] }[] = [];
  for (const line of text.split('\n').filter((one) => one.trim() !== '')) {
    if (/^\S/.test(line)) {
      const pattern = line.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*');
      rules.push({ pattern: new RegExp(`^${pattern}$`), pairs: [] });
    } else {
      const [, name = '', value = ''] = /^\s+([\w-]+): (.*)$/.exec(line) ?? [];
      rules.at(-1)?.pairs.push([name, value]);
    }
  }
  return (path) => collect(rules.filter(({ pattern }) => pattern.test(path)).flatMap(({ pairs }) => pairs));
}

/** nginx: `map $uri $variable { … }` and `add_header` of the server. */
export function readNginx(text: string): Told {
  const maps = new Map(
    [...text.matchAll(/map \$uri (\$\w+) \{([^}]*)\}/g)].map(([, variable = '', body = '']) => {
      const lines = [...body.matchAll(/(?:default|"~([^"]*)") "([^"]*)";/g)];
      return [variable, lines.map(([, pattern, value = '']) => ({ pattern, value }))] as const;
    }),
  );
  const headers = [...text.matchAll(/^ {2}add_header (\S+) (?:"([^"]*)"|(\$\w+)) always;$/gm)];
  return (path) =>
    collect(
      headers.map(([, name = '', fixed, variable = '']) => {
        const lines = maps.get(variable) ?? [];
        const meeting = lines.find(({ pattern }) => pattern !== undefined && new RegExp(pattern).test(path));
        const standard = lines.find(({ pattern }) => pattern === undefined);
        return [name, fixed ?? (meeting ?? standard)?.value ?? 'nothing'];
      }),
    );
}

/** Apache: a later `Header always set` replaces an earlier one, and counts only where its mark is set. */
export function readApache(text: string): Told {
  const marks = [...text.matchAll(/^SetEnvIf Request_URI "([^"]*)" (\w+)$/gm)];
  const headers = [...text.matchAll(/^\s+Header always set (\S+) "([^"]*)"(?: env=(\w+))?$/gm)];
  return (path) => {
    const set = new Set(marks.filter(([, pattern = '']) => new RegExp(pattern).test(path)).map(([, , mark]) => mark));
    const counting = headers.filter(([, , , mark]) => mark === undefined || set.has(mark));
    return Object.fromEntries(counting.map(([, name = '', value = '']) => [name, value]));
  };
}

const vercelShape = z.object({
  headers: z.array(
    z.object({ source: z.string(), headers: z.array(z.object({ key: z.string(), value: z.string() })) }),
  ),
});

/** Vercel: sources are regular expressions over the whole path. */
export function readVercel(text: string): Told {
  const { headers } = vercelShape.parse(JSON.parse(text));
  return (path) =>
    collect(
      headers
        .filter(({ source }) => new RegExp(`^${source}$`).test(path))
        .flatMap((rule) => rule.headers.map(({ key, value }) => [key, value] as const)),
    );
}
