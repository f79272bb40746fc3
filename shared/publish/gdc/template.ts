import { categoryCodes } from '../../describe/labels.ts'
import type { Profile } from '../../describe/profile.ts'
import { typeCodes } from '../../describe/thai-gdc/shapes.ts'

/** The two lines of thai_gdc whose import workbook is known. */
export const workbookLines = ['2.1.0', '2.10'] as const
export type WorkbookLine = (typeof workbookLines)[number]

/** The sheets of one type of dataset: what the datasets are, and what their files are. Columns are told by their places. */
export type TypeSheets = {
  readonly type: string
  readonly meta: { readonly sheet: string; readonly columns: readonly string[] }
  readonly files: { readonly sheet: string; readonly columns: readonly string[] }
}

/** The line whose workbook a hub of this profile imports: only 2.10 has a category for internal use, and with it a column for the level. */
export const workbookLineOf = ({ fields }: Profile): WorkbookLine =>
  fields.find(({ key }) => key === 'data_category')?.codes.some(({ code }) => code === categoryCodes.internal) ? '2.10' : '2.1.0'

/** Rows count from 1: the heading, a row of hints that the hub's importer drops, the first dataset. */
export const workbookRows = { heading: 4, hints: 5, first: 6 } as const

const head = (second: string): readonly string[] => [
  ...['name', second, 'title', 'owner_org', 'maintainer', 'maintainer_email', 'tag_string', 'notes', 'objective', 'update_frequency_unit'],
  ...['update_frequency_interval', 'geo_coverage', 'data_source', 'data_format', 'data_category', 'license_id', 'accessible_condition'],
]
const fileHead = [
  ...['dataset_name', 'resource_name', 'resource_url', 'description', 'resource_accessible_condition', 'resource_last_updated_date'],
  'format',
]
const ofRegisters = [
  'created_date',
  'last_updated_date',
  'url',
  'data_support',
  'data_collect',
  'data_language',
  'high_value_dataset',
  'reference_data',
]
const ofStatistics = [
  ...['first_year_of_data', 'last_year_of_data', 'data_release_calendar', 'last_updated_date', 'disaggregate', 'unit_of_measure'],
  ...['unit_of_multiplier', 'calculation_method', 'standard', 'url', 'data_language', 'official_statistics'],
]
const ofMaps = [
  ...['geographic_data_set', 'equivalent_scale', 'west_bound_longitude', 'east_bound_longitude', 'north_bound_longitude'],
  ...[
    'south_bound_longitude',
    'positional_accuracy',
    'reference_period',
    'last_updated_date',
    'data_release_calendar',
    'data_release_date',
  ],
  ...['url', 'data_language'],
]
const filesOfRegisters = ['resource_created_date', 'resource_data_collect']
const filesOfStatistics = [
  ...['resource_first_year_of_data', 'resource_last_year_of_data', 'resource_data_release_calendar', 'resource_disaggregate'],
  ...['resource_unit_of_measure', 'resource_unit_of_multiplier', 'resource_official_statistics'],
]
const filesOfMaps = [
  ...['resource_equivalent_scale', 'resource_geographic_data_set', 'resource_created_date', 'resource_data_release_date'],
  'resource_positional_accuracy',
]

const toSheets = (type: string, word: string, second: string, own: readonly string[], ownOfFiles: readonly string[]): TypeSheets => ({
  type,
  meta: { sheet: `Temp2_Meta_${word}`, columns: [...head(second), ...own] },
  files: { sheet: `Temp3_Resource_${word}`, columns: [...fileHead, ...ownOfFiles] },
})

/**
 * The sheets of the import workbook with their columns in order. Source: thai_gdc 2.1.0, controllers/dataset.py, which reads by place; line
 * 2.10 has data_classification behind data_category. The second column, d_type, is not read.
 */
const older: readonly TypeSheets[] = [
  toSheets(typeCodes.record, 'Record', 'd_type', ofRegisters, filesOfRegisters),
  toSheets(typeCodes.statistical, 'Stat', 'd_type', ofStatistics, filesOfStatistics),
  toSheets(typeCodes.gis, 'GIS', 'd_type', ofMaps, filesOfMaps),
  toSheets(typeCodes.multi, 'Multi', 'd_type', ofRegisters, filesOfRegisters),
  toSheets(typeCodes.other, 'Other', 'data_type_other', ofRegisters, filesOfRegisters),
]

const withLevel = ({ type, meta, files }: TypeSheets): TypeSheets => ({
  type,
  meta: { ...meta, columns: meta.columns.flatMap(key => (key === 'data_category' ? [key, 'data_classification'] : [key])) },
  files,
})

export const workbookSheets: { readonly [line in WorkbookLine]: readonly TypeSheets[] } = { '2.1.0': older, '2.10': older.map(withLevel) }
