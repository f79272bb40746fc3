import { createHash } from 'node:crypto'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { OutgoingFile } from '../../electron/hubs/ckan-files.ts'
import type { Sha256 } from '../../shared/base/ids.ts'
import type { Column } from '../../shared/model/table.ts'
import { nameFiles, toResourceId, toResourceSeed } from '../../shared/publish/name-file.ts'
import { besideNames } from '../../shared/publish/outputs.ts'
import { fileKeys, planFiles } from '../../shared/publish/plan-files.ts'
import type { Publication } from '../../shared/publish/publication.ts'
import { writtenFormats } from '../../shared/rate/formats.ts'

export const hashOf = (text: string): Sha256 => createHash('sha256').update(text).digest('hex') as Sha256
export const tempFolder = (): string => mkdtempSync(join(tmpdir(), 'สำนักงาน ทดสอบ '))

export const columns: readonly Column[] = [
  { name: 'province', label: 'จังหวัด', type: 'string', unit: null },
  { name: 'cars', label: 'รถยนต์', type: 'integer', unit: 'คัน' },
]
export const csvOf = (number: number): string => `province,cars\nเชียงใหม่,${number * 100}\n"ลำพูน, ลำปาง",7\n`

/** A version of a dataset with every item that thai_gdc asks for. */
export function samplePublication(change: Partial<Publication> = {}): Publication {
  const number = change.number ?? 1
  const dataset = change.dataset ?? '0190a000-0000-7000-8000-00000000c0de'
  return {
    key: `publish/${dataset}/${number}/hub-1`,
    office: 'office-1',
    dataset,
    number,
    slug: 'registered-cars-0000c0de',
    organisation: 'office-of-practice',
    title: 'จำนวนรถจดทะเบียน จำแนกตามจังหวัด',
    description: {
      data_type: 'ข้อมูลสถิติ',
      maintainer: 'กลุ่มสถิติการขนส่ง',
      maintainer_email: 'stat@example.go.th',
      tag_string: ['รถยนต์', 'สถิติ', 'งบประมาณ'],
      notes: 'จำนวนรถจดทะเบียนรายจังหวัด\nปี 2559',
      objective: ['พันธกิจหน่วยงาน'],
      update_frequency_unit: 'ปี',
      geo_coverage: 'จังหวัด',
      data_source: 'กรมการขนส่งทางบก',
      data_format: ['CSV', 'JSON'],
      license_id: 'Open Data Common',
    },
    ofFiles: { resource_last_year_of_data: '2559', resource_disaggregate: ['ขอบเขตเชิงภูมิศาสตร์หรือเชิงพื้นที่'] },
    categoryCode: 'ข้อมูลสาธารณะ',
    levelCode: 'เปิดเผย',
    levelKey: 'data_classification',
    columns,
    rows: 2,
    tableSha: hashOf(csvOf(number)),
    metadataSha: hashOf(`metadata ${number}`),
    ...change,
  }
}

/** A file of every other kind that a version can have: what a hub makes of their names and formats matters, not what is in them. */
function everyOther(publication: Publication): readonly OutgoingFile[] {
  const folder = tempFolder()
  const all = { formats: writtenFormats.map(({ name }) => name), beside: [...besideNames], dictionary: true }
  return planFiles(all, nameFiles(publication.slug, publication.number))
    .filter(({ key }) => key !== 'csv' && key !== 'json')
    .map(file => {
      const text = `${file.key} ของฉบับที่ ${publication.number}\n`
      const path = join(folder, file.fileName)
      writeFileSync(path, text)
      const id = toResourceId(hashOf(toResourceSeed(publication.key, file.key)))
      return {
        ...file,
        id,
        path,
        bytes: Buffer.byteLength(text),
        sha256: hashOf(text),
        title: `${publication.title} (${file.format})`,
        about: '',
      }
    })
}

/** The two files of a version, on the disk; with `every`, those of every other format too. */
export function sampleFiles(publication: Publication, csv = csvOf(publication.number), every = false): readonly OutgoingFile[] {
  const folder = tempFolder()
  const contents = [
    { format: 'CSV', mimetype: 'text/csv', text: csv },
    { format: 'JSON', mimetype: 'application/json', text: JSON.stringify({ records: csv.split('\n') }) },
  ] as const
  const two = contents.map(({ format, mimetype, text }) => {
    const fileName = `${nameFiles(publication.slug, publication.number)}.${format.toLowerCase()}`
    writeFileSync(join(folder, fileName), text)
    const id = toResourceId(hashOf(toResourceSeed(publication.key, format.toLowerCase())))
    const size = Buffer.byteLength(text)
    return {
      id,
      format,
      mimetype,
      fileName,
      bytes: size,
      sha256: hashOf(text),
      path: join(folder, fileName),
      title: `${publication.title} (${format})`,
      about: '',
    }
  })
  return every ? [...two, ...everyOther(publication)] : two
}

/** Ids that the files of the versions before had. */
export const outdatedIds = (publication: Publication): readonly string[] =>
  Array.from({ length: publication.number - 1 }, (_, i) => `publish/${publication.dataset}/${i + 1}/hub-1`).flatMap(key =>
    fileKeys.map(file => toResourceId(hashOf(toResourceSeed(key, file)))),
  )
