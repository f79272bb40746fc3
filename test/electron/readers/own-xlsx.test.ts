import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tempFolder } from '../kit/temp-folder.ts'
import { seeLibrary, seeOurs } from './kit/compare.ts'
import { plans, writeByLibrary, writeByOther } from './kit/random-books.ts'

const seed = 20_260_104

describe('our own reader of xlsx', () => {
  it('sees in a random workbook of the library what the library sees, cell by cell', () => {
    const folder = tempFolder()
    fc.assert(
      fc.property(plans, fc.boolean(), (sheets, shared) => {
        const bytes = writeByLibrary(sheets, shared)
        expect(seeOurs(bytes, folder)).toEqual(seeLibrary(bytes))
      }),
      { seed, numRuns: 120 },
    )
  })

  it('sees in a random workbook of another program what the library sees, cell by cell', async () => {
    const folder = tempFolder()
    await fc.assert(
      fc.asyncProperty(plans, fc.boolean(), async (sheets, isMac) => {
        const bytes = await writeByOther(sheets, isMac)
        expect(seeOurs(bytes, folder)).toEqual(seeLibrary(bytes))
      }),
      { seed, numRuns: 60 },
    )
  })
})
