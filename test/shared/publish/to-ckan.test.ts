import fc from 'fast-check'
import { expect, test } from 'vitest'
import { chooseTags, isStockTag, splitTags } from '../../../shared/publish/choose-tags.ts'
import { differencesFrom } from '../../../shared/publish/differences-from.ts'
import { readHubShape, stockShape } from '../../../shared/publish/hub-shape.ts'
import { compareMarker, readMarker } from '../../../shared/publish/marker.ts'
import { isSlug, mintSlug } from '../../../shared/publish/mint-slug.ts'
import { nameFiles, toResourceId } from '../../../shared/publish/name-file.ts'
import { spellFound, spellOwned, withPackageSha } from '../../../shared/publish/owned-fields.ts'
import { readCkanPackage } from '../../../shared/publish/read-ckan-package.ts'
import { findMissing, toCkanPackage } from '../../../shared/publish/to-ckan-package.ts'
import { toColumnGuide, toTableSchema } from '../../../shared/publish/to-table-schema.ts'
import { columns, hashOf, samplePublication } from '../../hubs/sample-publication.ts'

const thai = {
  anyTags: true,
  fields: [
    { name: 'title', required: true, multiple: false },
    { name: 'objective', required: true, multiple: true },
    { name: 'data_category', required: true, multiple: false },
    { name: 'data_classification', required: false, multiple: false },
    { name: 'license_id', required: true, multiple: false },
    { name: 'data_source', required: true, multiple: false },
    { name: 'tag_string', required: true, multiple: false },
  ],
}
const publication = samplePublication()

test('a hub with Thai fields gets them as fields, lists as lists, and the rest as extras', () => {
  const made = toCkanPackage(publication, thai)
  expect(made.fields).toMatchObject({
    objective: ['พันธกิจหน่วยงาน'],
    data_category: 'ข้อมูลสาธารณะ',
    data_classification: 'เปิดเผย',
    license_id: 'Open Data Common',
  })
  expect(made.extras).toMatchObject({
    geo_coverage: 'จังหวัด',
    data_format: '["CSV","JSON"]',
    rabian_version: '1',
    rabian_table_sha256: publication.tableSha,
  })
  expect(made.tags).toEqual(['รถยนต์', 'สถิติ', 'งบประมาณ'])
  expect(Object.keys(made.fields).filter(key => key in made.extras)).toEqual([])
})

test('a stock hub gets its own fields, and everything Thai as extras', () => {
  const made = toCkanPackage(publication, stockShape)
  expect(Object.keys(made.fields).toSorted()).toEqual(['license_id', 'maintainer', 'maintainer_email', 'notes'])
  expect(made.extras).toMatchObject({ objective: '["พันธกิจหน่วยงาน"]', data_category: 'ข้อมูลสาธารณะ', rabian_keywords: '["รถยนต์","สถิติ"]' })
  expect(made.tags).toEqual(['งบประมาณ'])
})

test('the level goes into the field that this hub keeps it in', () => {
  const made = toCkanPackage({ ...publication, levelKey: 'data_class_level' }, thai)
  expect(made.extras.data_class_level).toBe('เปิดเผย')
  expect(made.fields.data_classification).toBeUndefined()
})

test('what the hub asks for and the description lacks is named before anything is sent', () => {
  const { data_source: _left, ...description } = publication.description
  expect(findMissing(toCkanPackage({ ...publication, description: { ...description, tag_string: [] } }, thai), thai)).toEqual([
    'data_source',
    'tag_string',
  ])
  expect(findMissing(toCkanPackage(publication, thai), thai)).toEqual([])
})

test.each([
  ['สุขภาพ', false],
  ['น้ำ', false],
  ['ข้อมูล', false],
  ['งบประมาณ', true],
  ['เกษตร', true],
  ['open data_2.0-x', true],
  ['bad/tag', false],
])('a stock hub and the tag %s: %s', (tag, taken) => {
  expect(isStockTag(tag)).toBe(taken)
})

test('keywords are split at commas, cleaned, and none is lost between taken and left', () => {
  expect(splitTags('รถ ยนต์ , สถิติ,, ก,สถิติ\nน้ำ')).toEqual(['รถ ยนต์', 'สถิติ', 'น้ำ'])
  fc.assert(
    fc.property(fc.array(fc.string()), keywords => {
      const tags = splitTags(keywords)
      const { taken, left } = chooseTags(tags, false)
      expect([...taken, ...left].toSorted()).toEqual([...tags].toSorted())
      for (const tag of tags) expect(tag.length >= 2 && tag.length <= 100 && !tag.includes(',')).toBe(true)
    }),
  )
})

test('a minted name is one that every hub takes, and no two datasets share it', () => {
  expect(mintSlug(['Car1_whole2559.xls', 'จำนวนรถ'], '0190a000-0000-7000-8000-00000000c0de')).toBe('car1-whole2559-xls-0000c0de')
  expect(mintSlug(['number of vehicles registered for the first time in all the provinces of the land'], 'c0de')).toBe(
    'number-of-vehicles-registered-for-the-first-time-in-all-the-c0de',
  )
  expect(mintSlug(['จำนวนรถ'], '0190a000-0000-7000-8000-00000000c0de')).toBe('dataset-0000c0de')
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 5 }), fc.uuid(), fc.uuid(), (texts, one, other) => {
      const slug = mintSlug(texts, one)
      expect(isSlug(slug)).toBe(true)
      if (one.slice(-8) !== other.slice(-8)) expect(mintSlug(texts, other)).not.toBe(slug)
    }),
  )
  expect(['new', 'ก', 'a', 'A-b', 'a'.repeat(71)].some(isSlug)).toBe(false)
})

test('file names are ASCII and file ids are the same on every try', () => {
  expect(nameFiles('cars-1', 3)).toBe('cars-1-v3')
  expect(toResourceId(hashOf('seed'))).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  expect(toResourceId(hashOf('seed'))).toBe(toResourceId(hashOf('seed')))
})

const shown = (change: object = {}) => {
  const made = withPackageSha(toCkanPackage(publication, thai), 'sha')
  return readCkanPackage({
    ...{
      id: 'p1',
      name: made.name,
      title: made.title,
      state: 'active',
      private: false,
      owner_org: 'uuid-of-org',
      metadata_modified: '2026-11-23T19:48:42.100699',
    },
    organization: { id: 'uuid-of-org', name: 'office-of-practice' },
    tags: made.tags.map(name => ({ name })).toReversed(),
    extras: [...Object.entries(made.extras).map(([key, value]) => ({ key, value })), { key: 'hub_rank', value: '5' }],
    resources: [{ id: 'r1', name: 'x', format: 'csv', size: 12, url: 'https://hub/dataset/p1/resource/r1/download/cars-v1.csv' }],
    ...made.fields,
    ...change,
  })
}
const intended = {
  package: withPackageSha(toCkanPackage(publication, thai), 'sha'),
  files: [{ id: 'r1', format: 'CSV', mimetype: 'text/csv', fileName: 'cars-v1.csv', bytes: 12, sha256: hashOf('x') }],
  isPrivate: false,
} as const
const fieldsOf = (change: object): readonly string[] => {
  const found = shown(change)
  return found === null ? ['unreadable'] : differencesFrom(found, intended).map(one => one.field)
}

test('a dataset read back as it was sent differs in nothing, whatever the hub added', () => {
  expect(fieldsOf({})).toEqual([])
  expect(fieldsOf({ datastore_active: true, title: `${publication.title}\r\n`, private: 'False' })).toEqual([])
})

test.each([
  [{ title: 'อื่น' }, ['title']],
  [{ private: true }, ['private']],
  [{ state: 'draft' }, ['state']],
  [{ objective: [] }, ['objective']],
  [{ tags: [] }, ['tags']],
  [{ extras: [] }, Object.keys(intended.package.extras)],
  [{ resources: [] }, ['resource CSV']],
  [{ organization: { id: 'x', name: 'y' }, owner_org: 'x' }, ['owner_org']],
])('what is not as it was sent is named: %j', (change, fields) => {
  expect(fieldsOf(change)).toEqual(fields)
})

test('a file of another size or format is noticed without a download', () => {
  const resources = [{ id: 'r1', name: 'x', format: 'XLS', size: 13, url: 'https://hub/dataset/p1/resource/r1/download/cars-v1.csv' }]
  expect(fieldsOf({ resources })).toEqual(['resource CSV format', 'resource CSV size'])
})

test('an answer that is not a dataset is not taken for one', () => {
  for (const answer of [null, [], 'x', { id: 'p1' }, { ...shown()?.values, resources: 'none' }]) expect(readCkanPackage(answer)).toBeNull()
})

test('our marker tells our own dataset, its version and a stranger’s apart', () => {
  const marker = readMarker(shown()?.extras ?? new Map())
  expect(compareMarker(marker, publication)).toBe('same')
  expect(compareMarker(marker, { ...publication, number: 2 })).toBe('older')
  expect(compareMarker(marker, { ...publication, tableSha: hashOf('other') })).toBe('other-content')
  expect(compareMarker(marker, { ...publication, office: 'another' })).toBe('foreign')
  expect(compareMarker(readMarker(new Map([['rabian_version', '1']])), publication)).toBe('foreign')
})

test('a change on the hub shows in the spelling of what we own, and the hub’s own additions do not', () => {
  const plain = spellOwned(toCkanPackage(publication, thai))
  const spelt = (change: object) => {
    const found = shown(change)
    return found === null ? null : spellFound(found)
  }
  expect(spelt({})).toEqual(plain)
  expect(spelt({ hash: 'x', datastore_active: true })).toEqual(plain)
  expect(spelt({ license_id: 'อื่นๆ' })).not.toEqual(plain)
})

test('the schema of a hub is read whatever else it says, and nonsense is none', () => {
  const read = readHubShape({
    dataset_fields: [
      { field_name: 'data_category', required: true, preset: 'select' },
      { field_name: 'objective', required: 'True', preset: 'multiple_checkbox', choices: [{ value: 'a' }] },
      { start_form_page: {} },
    ],
  })
  expect(read).toEqual({
    anyTags: true,
    fields: [
      { name: 'data_category', required: true, multiple: false },
      { name: 'objective', required: true, multiple: true },
    ],
  })
  for (const answer of [null, 'x', {}, { dataset_fields: 'no' }]) expect(readHubShape(answer)).toBeNull()
})

test('columns are told to machines as a Table Schema and to people as a guide', () => {
  expect(toTableSchema(columns)).toEqual({
    fields: [
      { name: 'province', title: 'จังหวัด', type: 'string' },
      { name: 'cars', title: 'รถยนต์', type: 'integer', unit: 'คัน' },
    ],
    missingValues: [''],
  })
  expect(toColumnGuide(columns)).toBe('province: จังหวัด; cars: รถยนต์ (คัน)')
})
