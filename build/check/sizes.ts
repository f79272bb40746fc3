import ts from 'typescript'
import type { Complaint } from './complaint.ts'
import { readSources, type Source } from './sources.ts'

/** Most lines that a file may have: the first kind that fits counts. */
const limits = [
  { kind: 'a component', fits: /^renderer\/.*\.tsx$/, lines: 150 },
  { kind: 'a test', fits: /^test\//, lines: 350 },
  { kind: 'a file', fits: /./, lines: 400 },
] as const
const p95Limit = 250
const functionLimit = 60

/** What is long by nature: steps of the database, words that people read, lists that others publish. */
const exempt = [/^electron\/db\/migrations\//, /^renderer\/words\//, /\/lists?\//, /-codes\.ts$/, /\.d\.ts$/]

/** The lengths of the sources below `root`: at the middle, and at the place that 95 of 100 do not pass. */
export function measureSizes(root: string): { readonly median: number; readonly p95: number } {
  const lengths = listSources(root)
    .map(countLines)
    .sort((a, b) => a - b)
  const at = (share: number): number => lengths[Math.min(lengths.length - 1, Math.floor(lengths.length * share))] ?? 0
  return { median: at(0.5), p95: at(0.95) }
}

/** Complains of files and functions that are too long to read at one sitting, and of a house whose files grow as a whole. */
export function checkSizes(root: string): Complaint[] {
  const { p95 } = measureSizes(root)
  const house = {
    file: '.',
    rule: `95 of 100 files must fit in ${p95Limit} lines, and the line lies at ${p95}`,
    remedy: 'Split the longest by noun',
  }
  return [...listSources(root).flatMap(source => [...checkFile(source), ...checkFunctions(source)]), ...(p95 > p95Limit ? [house] : [])]
}

const listSources = (root: string): Source[] => readSources(root).filter(({ file }) => !exempt.some(pattern => pattern.test(file)))

const countLines = ({ text }: Source): number => text.trimEnd().split('\n').length

function checkFile(source: Source): Complaint[] {
  const limit = limits.find(({ fits }) => fits.test(source.file))
  const lines = countLines(source)
  if (!limit || lines <= limit.lines) return []
  return [{ file: source.file, rule: `${limit.kind} has at most ${limit.lines} lines, this one has ${lines}`, remedy: 'Split it by noun' }]
}

function checkFunctions({ file, text }: Source): Complaint[] {
  if (file.startsWith('test/') || file.endsWith('.tsx')) return []
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
  const lineOf = (position: number): number => tree.getLineAndCharacterOfPosition(position).line + 1
  const found: Complaint[] = []
  /** Visits a node; returns how many lines below it belong to functions of their own. */
  const visit = (node: ts.Node): number => {
    let inner = 0
    ts.forEachChild(node, child => {
      inner += visit(child)
    })
    if (!ts.isFunctionLike(node)) return inner
    const line = lineOf(node.getStart())
    const length = lineOf(node.end) - line + 1
    if (length - inner > functionLimit) found.push(complainOfFunction(file, line, length - inner))
    return length > 1 ? length : inner
  }
  visit(tree)
  return found
}

const complainOfFunction = (file: string, line: number, length: number): Complaint => ({
  file,
  line,
  rule: `a function has at most ${functionLimit} lines of its own, this one has ${length}`,
  remedy: 'Name its parts and take them out',
})
