/** Splits a Markdown file into front matter and body. Only YAML is read; an engine that would run code is refused. */
import matter from 'gray-matter';
import { positionAt } from './decode.ts';
import { failure, type Parsed } from './report.ts';
import { readYaml, type YamlReading } from './yaml.ts';

export interface Split {
  readonly frontMatter: YamlReading;
  readonly body: string;
  /** How many lines of the file come before the body. */
  readonly linesBefore: number;
}

class RefusedLanguage extends Error {}

const refuse = {
  parse: (): never => {
    throw new RefusedLanguage();
  },
};

/** Splits the file. The lines of the front matter keep their numbers. */
export function splitFrontMatter(file: string, text: string): Parsed<Split> {
  const start = { file, line: 1, column: 1 };
  if (!/^---(?!-)/.test(text)) return { findings: [failure('front-matter-missing', start)] };
  if (!/\r?\n---[ \t]*(?:\r?\n|$)/.test(text)) return { findings: [failure('front-matter-not-closed', start)] };
  let frontMatter: YamlReading | undefined;
  try {
    const yaml = {
      parse: (block: string): object => {
        frontMatter = readYaml(file, block);
        return {};
      },
    };
    const split = matter(text, {
      language: 'yaml',
      engines: { yaml, json: refuse, javascript: refuse, js: refuse, coffee: refuse },
    });
    const offset = text.length - split.content.length;
    return {
      value: {
        frontMatter: frontMatter ?? readYaml(file, '\n{}'),
        body: split.content,
        linesBefore: positionAt(text, offset).line - 1,
      },
      findings: [],
    };
  } catch {
    const language = /^---[ \t]*([^\r\n]*)/.exec(text)?.[1]?.trim() ?? '';
    return { findings: [failure('front-matter-language', { file, line: 1, column: 4 }, { language })] };
  }
}
