import { expect, test } from 'vitest'
import { checkTraces } from '../../../build/check/traces.ts'
import { makeRoot } from '../temp-root.ts'

const judge = (line: string) => checkTraces(makeRoot({ 'shared/base/a.ts': `\n${line}\n` }))

test.each([`// ${'TO'}DO: later`, `const place = '/${'work'}/main'`, `const host = 'registry.${'npmjs'}.org'`])(
  '%s is found, at its line',
  line => {
    expect(judge(line)).toEqual([expect.objectContaining({ file: 'shared/base/a.ts', line: 2 })])
  },
)

test.each(['const todo = () => 1', "import '../work/a.ts'", "const say = 'https://example.org/home/page'"])('%s is left alone', line => {
  expect(judge(line)).toEqual([])
})
