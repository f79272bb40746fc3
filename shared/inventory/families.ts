import { type FileKind, fileExtensions } from '../model/file-kind.ts'

/**
 * What a found file is to an inventory: `table` is read; `data` and `document` are counted, hashed and rated by their format; `other` is hashed
 * only. `temporary` is what programs leave behind, `hidden` what a system keeps to itself, `link` points elsewhere, `special` is no file.
 */
export const families = ['table', 'data', 'document', 'other', 'temporary', 'hidden', 'link', 'special', 'folder'] as const
export type Family = (typeof families)[number]

/** Families whose bytes are hashed. */
export const isHashed = (family: Family): boolean => family === 'table' || family === 'data' || family === 'document' || family === 'other'

const readable = new Set<string>(fileExtensions)
const data = new Set(
  'json geojson jsonl ndjson xml kml kmz gml shp shx gpkg mdb accdb parquet sqlite db sav dta sas7bdat rdata rds rdf ttl jsonld n3'.split(
    ' ',
  ),
)
const documents = new Set(
  'pdf doc docx rtf odt ppt pptx odp jpg jpeg png gif bmp tif tiff svg webp heic zip rar 7z tar gz tgz eml msg pages numbers key'.split(
    ' ',
  ),
)
const systemNames = new Set([
  'thumbs.db',
  'desktop.ini',
  'ehthumbs.db',
  '.ds_store',
  'ntuser.dat',
  'pagefile.sys',
  'hiberfil.sys',
  'swapfile.sys',
])
const systemFolders = new Set(['$recycle.bin', 'system volume information', 'recycler', '__macosx', 'lost+found', 'node_modules'])

/** The ending of a name, small and without its dot; empty where there is none. */
export function endingOf(name: string): string {
  const at = name.lastIndexOf('.')
  return at <= 0 || at === name.length - 1 ? '' : name.slice(at + 1).toLowerCase()
}

/** The family of a plain file by its name. */
export function familyOf(name: string): Family {
  const small = name.normalize('NFC').toLowerCase()
  if (/^~\$|^\.~lock\.|^~wr[a-z]\d|^\$~/.test(small) || /\.(?:tmp|temp|part|crdownload|partial|swp|lock)$|~$/.test(small))
    return 'temporary'
  if (systemNames.has(small) || small.startsWith('.')) return 'hidden'
  const ending = endingOf(small)
  if (readable.has(ending)) return 'table'
  return data.has(ending) ? 'data' : documents.has(ending) ? 'document' : 'other'
}

/** True of folders that a system or a program keeps to itself. */
export const isSystemFolder = (name: string): boolean => name.startsWith('.') || systemFolders.has(name.toLowerCase())

const formats: Readonly<Record<string, string>> = {
  ...{ htm: 'HTML', tab: 'TSV', jpg: 'JPEG', tif: 'TIFF', accdb: 'MDB', ndjson: 'JSON', jsonl: 'JSON', jsonld: 'JSON-LD', shx: 'SHP' },
  ...{ tgz: 'GZ', '7z': 'ZIP', rtf: 'DOC', webp: 'PNG', heic: 'JPEG' },
}

/** What the ladder of stars calls a file: by what its bytes are where it was read, by its ending elsewhere. */
export const formatOf = (name: string, kind: FileKind | null): string =>
  (kind === null ? (formats[endingOf(name)] ?? endingOf(name)) : kind).toUpperCase()
