import ts from 'typescript'
import type { Source } from './sources.ts'

/** One import, export-from, `import()`, `import('…')` type or `require()` of a source, with the line that it stands on. */
export type Import = { readonly from: string; readonly line: number }

/** Reads what a source imports, as the TypeScript parser sees it, types too. */
export function readImports({ file, text }: Source): Import[] {
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
  const found: Import[] = []
  const visit = (node: ts.Node): void => {
    const name = nameModule(node)
    if (name) found.push({ from: name.text, line: tree.getLineAndCharacterOfPosition(name.getStart()).line + 1 })
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return found
}

function nameModule(node: ts.Node): ts.StringLiteralLike | undefined {
  const name = pickModule(node)
  return name && ts.isStringLiteralLike(name) ? name : undefined
}

function pickModule(node: ts.Node): ts.Node | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier
  if (ts.isImportTypeNode(node)) return ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined
  if (ts.isCallExpression(node) && isLoader(node.expression)) return node.arguments[0]
  return undefined
}

const isLoader = (callee: ts.Expression): boolean =>
  callee.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(callee) && callee.text === 'require')

/** The npm package that a module name belongs to, without the path inside it. */
export const packageOf = (from: string): string => from.split('/', from.startsWith('@') ? 2 : 1).join('/')
