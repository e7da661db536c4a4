/** Finds the ways TypeScript offers to look away: `any`, `as` (save `as const`), and `!`. */
import ts from 'typescript';
import { codeOf, parse } from './imports.ts';

function escapeOf(node: ts.Node): string | undefined {
  if (node.kind === ts.SyntaxKind.AnyKeyword) return 'any';
  if (ts.isNonNullExpression(node)) return '!';
  if (ts.isTypeAssertionExpression(node)) return 'a type assertion';
  if (ts.isAsExpression(node) && node.type.getText() !== 'const') return 'as';
  return undefined;
}

/** Each escape from the type checker in a file, as a sentence. */
export function escapes(file: string, text: string): string[] {
  const found: string[] = [];
  for (const part of codeOf(file, text)) {
    const source = parse(part.code);
    const visit = (node: ts.Node): void => {
      const escape = escapeOf(node);
      if (escape !== undefined) {
        const { line } = source.getLineAndCharacterOfPosition(node.getStart());
        found.push(`${file}:${String(part.line + line + 1)} uses ${escape}; parse at the edge and trust inside.`);
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return found;
}
