import { basename, join } from 'node:path'
import { toFileName } from '../../shared/base/file-names.ts'
import { toThaiDay } from '../../shared/base/thai-day.ts'
import type { In, Out } from '../../shared/contract/desk.ts'
import type { ColumnCode } from '../../shared/model/dictionary.ts'
import { toDictionaryLines } from '../../shared/publish/dictionary/dictionary-sheet.ts'
import type { ReadWords } from '../../shared/publish/dictionary/read-dictionary.ts'
import { toTextWorkbook } from '../writers/text-workbook.ts'
import { describedColumns } from './described-columns.ts'
import { findDraft, findVersion, requireRecipe } from './find-version.ts'
import { toTyped } from './keep-dictionary.ts'
import type { Office } from './office.ts'
import { withTable } from './publish-files.ts'
import type { Session } from './session.ts'
import { describeTable } from './survey-table.ts'
import type { Workshop } from './workshop.ts'
import { writeNew } from './write-new.ts'

const mostTold = 200

/** Writes the dictionary as a workbook that a colleague can fill in and that is read back by its headings. */
export async function exportDictionary(
  office: Office,
  session: Session,
  { version: id }: In<'dictionary:export'>,
  folder: string,
): Promise<Out<'dictionary:export'>> {
  const found = findVersion(office, session, id)
  const recipe = requireRecipe(found)
  const columns = await withTable(office, found.version, table =>
    describeTable(table, describedColumns(office, found.version, recipe), recipe.findings.personal ?? []),
  )
  const moment = office.now()
  const stamp = `${toThaiDay(moment)}-${moment.slice(11, 19).replaceAll(':', '')}`
  const file = `${toFileName(`พจนานุกรมข้อมูล-${found.version.title}`.slice(0, 80), 'dictionary')}-${stamp}.xlsx`
  await writeNew(join(folder, file), toTextWorkbook([{ name: 'พจนานุกรมข้อมูล', rows: toDictionaryLines(columns) }], 1))
  return { file }
}

/** Reads one that was filled in, through the reader, and tells what the words of its columns would be. Nothing is changed. */
export async function importDictionary(
  office: Office,
  session: Session,
  workshop: Workshop,
  { version: id }: In<'dictionary:import'>,
  path: string,
): Promise<Out<'dictionary:import'>> {
  const draft = findDraft(office, session, id)
  const columns = describedColumns(office, draft.version, requireRecipe(draft))
  const file = basename(path)
  const names = columns.map(({ name }) => name)
  const read = await workshop.reader.readDictionary({ path, name: file, columns: names }, () => undefined, new AbortController().signal)
  return {
    read: {
      file,
      columns: read.columns.flatMap(words => {
        const column = columns.find(({ name }) => name === words.name)
        return column === undefined ? [] : [joinWords(toTyped(column), words)]
      }),
      remarks: read.remarks.slice(0, mostTold).map(remark => ({ ...remark, facts: { ...remark.facts } })),
      moreRemarks: Math.max(0, read.remarks.length - mostTold),
    },
  }
}

/** What was filled in stands over what was there; a blank cell, and a code that is not named, leave it as it is. */
const joinWords = (own: ReturnType<typeof toTyped>, { codes, ...words }: ReadWords): ReturnType<typeof toTyped> => {
  const joined = new Map(own.codes.map((code): [string, ColumnCode] => [code.code, code]))
  for (const { code, th, en } of codes) {
    const had = joined.get(code)
    joined.set(code, { code, th: th === '' ? (had?.th ?? '') : th, en: en === '' ? (had?.en ?? '') : en })
  }
  return { ...own, ...words, codes: [...joined.values()].map(code => ({ ...code })) }
}
