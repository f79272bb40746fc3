import type { Code } from '../code.ts'
import { toCodes } from '../code.ts'

/** Formats in which a dataset is kept; source: thai_gdc, ckan_dataset.json of lines 2.1 and 2.10. The code XLS is shown as XLS/XLSX. */
export const dataFormats: readonly Code[] = toCodes([
  ['Database', 'Database'],
  ['CSV', 'CSV'],
  ['XML', 'XML'],
  ['Image', 'Image'],
  ['Video', 'Video'],
  ['Audio', 'Audio'],
  ['Text', 'Text'],
  ['JSON', 'JSON'],
  ['HTML', 'HTML'],
  ['DOC/DOCX', 'DOC/DOCX'],
  ['XLS', 'XLS/XLSX'],
  ['PDF', 'PDF'],
  ['RDF', 'RDF'],
  ['NoSQL', 'NoSQL'],
  ['Arc/Info Coverage', 'Arc/Info Coverage'],
  ['Shapefile', 'Shapefile'],
  ['GeoTiff', 'GeoTiff'],
  ['GML', 'GML'],
  ['ไม่ทราบ', 'Unknown'],
  ['อื่นๆ', 'Other'],
]).map(entry => (entry.code === 'XLS' ? { ...entry, th: 'XLS/XLSX' } : entry))
