import { defineRuleBook, type RulesOf } from '../model/rule-book.ts'

const nectec = 'NECTEC ckanext-dquality, quality.py'
const fiveStars = 'T. Berners-Lee, Linked Data (2010); Apache Parquet format (Apache Software Foundation)'
const words = (text: string): readonly string[] => text.split(' ')

/**
 * How many stars a format can reach by itself; a dataset has the best of its files. Sources: openness by format of the data-quality extension
 * of NECTEC, as it is recorded, and for what that list lacks the five stars themselves: whatever is structured, open and needs no bought
 * program has three. What a hub scores by its own list stays in the book of its score.
 */
export const starFormats = defineRuleBook({
  id: 'star-formats',
  title: { th: 'ดาวของรูปแบบไฟล์', en: 'Stars of file formats' },
  say: {
    th: 'รูปแบบไฟล์แต่ละชนิดไปได้ถึงกี่ดาว ใช้ตัดสินดาวของทุกฉบับ ต่ำกว่าสามดาวส่งไปศูนย์ข้อมูลเปิดไม่ได้',
    en: 'How many stars each format can reach. The stars of every version rest on it; below three nothing goes to an open-data hub.',
  },
  source: {
    th: 'รายการของส่วนขยายคุณภาพข้อมูลของ NECTEC ส่วนรูปแบบเปิดที่รายการนั้นยังไม่มี (Parquet) ใช้ความหมายของห้าดาวเดิม: มีโครงสร้าง เปิด และไม่ผูกกับโปรแกรมใด คือสามดาว',
    en: 'The list of NECTEC’s data-quality extension; for an open format that it lacks (Parquet) the meaning of the five stars: structured, open and tied to no program is three',
  },
  confirmed: false,
  tables: {
    formats: {
      ...{ th: 'ดาวตามรูปแบบ', en: 'Stars by format' },
      columns: {
        stars: { kind: 'number', least: 1, most: 5, whole: true, th: 'ไปได้ถึง (ดาว)', en: 'Can reach (stars)' },
        formats: { kind: 'words', th: 'รูปแบบ', en: 'Formats' },
        source: { kind: 'text', th: 'ที่มา', en: 'Source' },
      },
    },
  },
  house: {
    formats: [
      { stars: 5, formats: words('TTL RDF JSON-LD N3 SPARQL'), source: nectec },
      {
        stars: 3,
        formats: words('CSV TSV JSON XML ODS FODS ODB ODF ODG GEOJSON KML KMZ GML WCS WFS WMS WMTS XYZ QGIS NETCDF RSS ATOM'),
        source: nectec,
      },
      { stars: 3, formats: ['PARQUET'], source: fiveStars },
      { stars: 2, formats: words('XLS XLSX XLSM XLSB MDB DBASE DBF SHP'), source: nectec },
      {
        stars: 1,
        formats: words('PDF DOC DOCX PPT PPTX TXT HTML ODT ODP ODC GIF TIFF JPEG BMP SVG PNG BIN TAR ZIP GZ RAR'),
        source: nectec,
      },
    ],
  },
})

/** Stars by format in capitals. */
export type FormatStars = ReadonlyMap<string, number>

/** The table to look stars up in; a format that stands in several rows has the most of them. */
export function toFormatStars({ formats }: RulesOf<typeof starFormats.tables>): FormatStars {
  const found = new Map<string, number>()
  for (const row of formats) for (const format of row.formats) found.set(toKey(format), Math.max(row.stars, found.get(toKey(format)) ?? 0))
  return found
}

const toKey = (format: string): string => format.trim().toUpperCase()

/** The stars of the house, where no office has any of its own. */
export const houseStars = toFormatStars(starFormats.house)

/** How many stars a format can reach: 0 for one that nobody listed. */
export const starsOfFormat = (format: string, stars: FormatStars): number => stars.get(toKey(format)) ?? 0
