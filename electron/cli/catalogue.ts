import { basename } from 'node:path'
import { houseProfiles } from '../../shared/describe/thai-gdc.ts'
import type { CatalogueRead } from '../../shared/publish/gdc/read-catalogue.ts'
import { checkCatalogue } from '../desk/check-catalogue.ts'
import type { RecoverTools } from '../desk/recover-file.ts'
import { type CommandIo, exitCode, readWords, refuseWords, type Usage } from './command.ts'
import { toPlainText } from './plain-text.ts'
import { sayRemark } from './say-remark.ts'
import { tellFault } from './tell-fault.ts'
import { asStopped } from './with-recovered.ts'

export const catalogueUsage: Usage = {
  line: 'rabian catalogue check FILE [--line 2.1.0|2.10] [--json]',
  about:
    'holds a catalogue against the form of thai_gdc: its import workbook, or DCAT as .jsonld or .json; names what is wrong, cell by cell',
  notes: [
    '--line LINE  the line of thai_gdc whose fields and lists count; 2.10 without it',
    '--json       prints one JSON document instead of lines for a person',
    'Exit codes: 0 all can be taken, 1 something cannot, 2 usage.',
  ],
}

const options = { line: { type: 'string', default: '2.10' }, json: { type: 'boolean', default: false } } as const

/** Checks a catalogue without an office. */
export async function catalogueCommand(args: readonly string[], io: CommandIo, tools: RecoverTools): Promise<number> {
  const words = readWords(args, options, catalogueUsage, io)
  if (words === null) return exitCode.usage
  const { line, json } = words.values
  const [verb, path, ...more] = words.positionals
  const profile = houseProfiles.find(({ id }) => id === `thai-gdc-${line}`)
  if (verb !== 'check') return refuseWords('The only thing to do with a catalogue is check', catalogueUsage, io)
  if (path === undefined || path === '' || more.length > 0) return refuseWords('Name one file', catalogueUsage, io)
  if (profile === undefined) return refuseWords(`There is no line ${line}`, catalogueUsage, io)
  try {
    const read = await checkCatalogue(tools, path, profile)
    if (json) io.out(JSON.stringify(toDocument(basename(path), read)))
    else for (const told of tellRead(basename(path), read)) io.out(toPlainText(told))
    return read.remarks.some(remark => remark.stops) ? exitCode.fault : exitCode.done
  } catch (thrown) {
    return tellFault(asStopped(thrown, path, tools.signal), json, io)
  }
}

const toDocument = (file: string, { form, entries, refused, remarks }: CatalogueRead) => ({
  ...{ file, form, datasets: entries.length, files: countFiles(entries), refused },
  remarks: remarks.map(remark => ({ ...remark, say: sayRemark(remark) })),
})

const countFiles = (entries: CatalogueRead['entries']): number => entries.reduce((sum, { files }) => sum + files.length, 0)

function tellRead(file: string, { form, entries, refused, remarks }: CatalogueRead): readonly string[] {
  return [
    `${file} (${form}): ${entries.length} datasets with ${countFiles(entries)} files can be taken, ${refused} cannot`,
    ...remarks.map(remark => `${remark.stops ? 'wrong' : 'note '} ${sayRemark(remark)}`),
  ]
}
