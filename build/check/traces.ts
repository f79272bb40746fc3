import type { Complaint } from './complaint.ts'
import { readSources } from './sources.ts'

/** What a source must not carry. The patterns are broken up so that this file does not find itself. */
const traces = [
  { pattern: /\b(TO[D]O|FIX[M]E|X[X]X)\b/, rule: 'work left open', remedy: 'Do it, or write it as an issue' },
  {
    pattern: /(^|[^\w.])\/(work|roo[t]|home)\/\w/,
    rule: 'a path of one machine',
    remedy: 'Derive it from the checkout or the home folder',
  },
  {
    pattern: /registry\.npm[j]s|files\.python[h]osted|pypi\.o[r]g/,
    rule: 'the host of a package registry',
    remedy: 'Use the ordinary client, by package name',
  },
] as const

/** Complains of what a person left behind in the sources below `root` while working on them. */
export const checkTraces = (root: string): Complaint[] =>
  readSources(root).flatMap(({ file, text }) =>
    text
      .split('\n')
      .flatMap((line, at) =>
        traces.flatMap(({ pattern, rule, remedy }) => (pattern.test(line) ? [{ file, line: at + 1, rule, remedy }] : [])),
      ),
  )
