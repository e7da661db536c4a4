/** Reads the import lines of a source file, also of `.astro` components and the scripts inside them. */
import ts from 'typescript';

/** One import or re-export: what it names, and whether only its types are used. */
export interface Import {
  readonly specifier: string;
  readonly line: number;
  readonly typesOnly: boolean;
}

/** The TypeScript parts of a file, with the line (from 0) on which each starts. */
export function codeOf(file: string, text: string): { readonly code: string; readonly line: number }[] {
  if (!file.endsWith('.astro')) return [{ code: text, line: 0 }];
  const parts: { code: string; line: number }[] = [];
  const frontMatter = /^---\r?\n([\s\S]*?)\r?\n---/.exec(text);
  if (frontMatter?.[1] !== undefined) parts.push({ code: frontMatter[1], line: 1 });
  for (const script of text.matchAll(/<script(?![^>]*type="application)[^>]*>([\s\S]*?)<\/script>/g)) {
    const code = script[1] ?? '';
    const start = script.index + script[0].indexOf('>') + 1;
    parts.push({ code, line: text.slice(0, start).split('\n').length - 1 });
  }
  return parts;
}

/** Parses TypeScript without checking it. */
export function parse(code: string): ts.SourceFile {
  return ts.createSourceFile('file.ts', code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
}

function importOf(node: ts.Node): { readonly specifier: string; readonly typesOnly: boolean } | undefined {
  if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
    const clause = node.importClause;
    const names = clause?.namedBindings;
    const eachIsType =
      names !== undefined &&
      ts.isNamedImports(names) &&
      clause?.name === undefined &&
      names.elements.length > 0 &&
      names.elements.every((element) => element.isTypeOnly);
    const typesOnly = clause?.phaseModifier === ts.SyntaxKind.TypeKeyword || eachIsType;
    return { specifier: node.moduleSpecifier.text, typesOnly };
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined && ts.isStringLiteral(node.moduleSpecifier)) {
    return { specifier: node.moduleSpecifier.text, typesOnly: node.isTypeOnly };
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    const [first] = node.arguments;
    if (first !== undefined && ts.isStringLiteralLike(first)) return { specifier: first.text, typesOnly: false };
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) && ts.isStringLiteral(node.argument.literal)) {
    return { specifier: node.argument.literal.text, typesOnly: true };
  }
  return undefined;
}

/** All imports of a file, static, dynamic and of types, in order. */
export function importsOf(file: string, text: string): Import[] {
  const found: Import[] = [];
  for (const part of codeOf(file, text)) {
    const source = parse(part.code);
    const visit = (node: ts.Node): void => {
      const one = importOf(node);
      if (one !== undefined) {
        const { line } = source.getLineAndCharacterOfPosition(node.getStart());
        found.push({ ...one, line: part.line + line + 1 });
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return found;
}
