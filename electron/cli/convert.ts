import { type FormatName, formatNamed, isFormatName, writtenFormats } from '../../shared/rate/formats.ts'
import { houseStars, starsOfFormat } from '../../shared/rate/star-formats.ts'
import { convertFile, type DescriptionName, descriptionNames, type Wish } from '../desk/convert-file.ts'
import type { RecoveredFile, RecoverTools } from '../desk/recover-file.ts'
import { type CommandIo, exitCode, readWords, refuseWords, type Usage } from './command.ts'
import { headLine } from './head-line.ts'
import { toPlainText } from './plain-text.ts'
import { findWrong } from './recover.ts'
import { withRecovered } from './with-recovered.ts'

const names = [...writtenFormats.map(({ name }) => name), ...descriptionNames]

export const convertUsage: Usage = {
  line: 'rabian convert FILE --to FORMAT[,FORMAT] --out DIR [--sheet NAME] [--base URI] [--places URI] [--times URI] [--json]',
  about: 'recovers every table of a file and writes it in open formats; never over another file, all or none',
  notes: [
    `--to FORMAT    ${names.join(', ')}`,
    '--out DIR      where the files go',
    '--sheet NAME   only the tables of this sheet, as `rabian recover --sheet` does',
    '--base URI     the address of the office, below which rows and files get theirs; jsonld, turtle and dcat need it',
    '--places URI   what stands before official codes of places, where others keep addresses for them; else BASE/place/',
    '--times URI    what stands before gregorian-day/2015-01-05 and the like; else days, months and years are literals',
    '--json         prints one JSON document instead of lines for a person',
  ],
}

type Ask = { readonly path: string; readonly folder: string; readonly sheet: string | null; readonly wish: Wish; readonly json: boolean }

/** Recovers a file and writes its tables in the formats asked for. Exit codes: 0 done, 1 fault, 2 usage. */
export async function convertCommand(args: readonly string[], io: CommandIo, tools: RecoverTools): Promise<number> {
  const ask = readAsk(args, io)
  if (ask === null) return exitCode.usage
  return withRecovered(ask, io, tools, async recovered =>
    tell(recovered, await convertFile(recovered, ask.folder, ask.wish, tools.signal), ask, io),
  )
}

function tell({ file, tables }: RecoveredFile, written: Awaited<ReturnType<typeof convertFile>>, { json, wish }: Ask, io: CommandIo): void {
  const stars = Math.max(0, ...wish.formats.map(name => starsOfFormat(formatNamed(name).format, houseStars)))
  const personal = tables.flatMap(table =>
    table.personal.map(({ column, kind }) => ({ table: table.name, column: table.summary.columns[column]?.name ?? '', kind })),
  )
  if (json) {
    const told = tables.map(({ name, summary, tableSha }) => ({ name, rows: summary.rows, tableSha256: tableSha }))
    io.out(JSON.stringify({ file: file.name, sha256: file.sha256, tables: told, stars, personal, written }))
    return
  }
  const lines = [
    headLine('file', `${file.name}: ${tables.length} tables`),
    ...written.flatMap(({ path, bytes, sha256 }) => [headLine('written', `${path} (${bytes} bytes)`), headLine('  sha-256', sha256)]),
    headLine('stars', `the formats can reach ${stars}`),
    ...(personal.length === 0 ? [] : [headLine('personal', 'may be personal data; see before it goes anywhere')]),
    ...personal.map(({ table, column, kind }) => `  ${table}: ${column}: ${kind}`),
  ]
  for (const line of lines) io.out(toPlainText(line))
}

const text = { type: 'string' } as const

function readAsk(args: readonly string[], io: CommandIo): Ask | null {
  const flags = {
    to: text,
    out: text,
    sheet: text,
    base: text,
    places: text,
    times: text,
    json: { type: 'boolean', default: false },
  } as const
  const words = readWords(args, flags, convertUsage, io)
  if (words === null) return null
  const { to, out, sheet, base, places, times, json } = words.values
  const [path, ...more] = words.positionals
  const wished = [...new Set((to ?? '').split(',').map(name => name.trim()))].filter(name => name !== '')
  const wrong =
    findWrong(path, more, [to, out, sheet, base, places, times]) ??
    findWrongWish(wished, out, base) ??
    findWrongAddress({ base, places, times })
  if (path === undefined || out === undefined || wrong !== null) {
    refuseWords(wrong ?? '', convertUsage, io)
    return null
  }
  const addresses = { base: toAddress(base) ?? '', places: toAddress(places), times: toAddress(times) }
  const wish = { formats: wished.filter(isFormatName), descriptions: wished.filter(isDescription), addresses }
  return { path, folder: out, sheet: sheet ?? null, wish, json }
}

const isDescription = (name: string): name is DescriptionName => (descriptionNames as readonly string[]).includes(name)
const needsBase = (name: string): boolean => name === 'dcat' || (isFormatName(name) && formatNamed(name as FormatName).linked)

function findWrongWish(wished: readonly string[], out: string | undefined, base: string | undefined): string | null {
  const unknown = wished.filter(name => !isFormatName(name) && !isDescription(name))
  if (wished.length === 0) return `Give what to convert to with --to: ${names.join(', ')}`
  if (unknown.length > 0) return `There is no format “${toPlainText(unknown.join(', '))}”; there are ${names.join(', ')}`
  if (out === undefined) return 'Give a folder with --out'
  const needy = base === undefined ? wished.filter(needsBase) : []
  if (needy.length > 0) return `Give the address of the office with --base: ${needy.join(', ')} need it`
  return wished.length === 1 && wished[0] === 'dcat' ? 'A catalogue entry lists files: give a format beside dcat' : null
}

function findWrongAddress(given: { readonly [name: string]: string | undefined }): string | null {
  const wrong = Object.entries(given).find(([, uri]) => uri !== undefined && !isAddress(uri))
  return wrong ? `--${wrong[0]} must be an address that begins with http:// or https://, without ? and #` : null
}

function isAddress(uri: string): boolean {
  if (!URL.canParse(uri)) return false
  const { protocol, search, hash, username, password } = new URL(uri)
  return /^https?:$/.test(protocol) && `${search}${hash}${username}${password}` === '' && !/[?#]/.test(uri)
}

/** Whatever is named below an address comes behind a slash. */
const toAddress = (uri: string | undefined): string | null => (uri === undefined ? null : new URL(uri).href.replace(/\/?$/, '/'))
