/** Stars that a format can reach by itself. Source: NECTEC data-quality extension, openness by format; a dataset has the best of its files. */
const formatsByStars: readonly (readonly [stars: number, formats: string])[] = [
  [5, 'TTL RDF JSON-LD N3 SPARQL'],
  [3, 'CSV TSV JSON XML ODS FODS ODB ODF ODG GEOJSON KML KMZ GML WCS WFS WMS WMTS XYZ QGIS NETCDF RSS ATOM'],
  [2, 'XLS XLSX XLSM XLSB MDB DBASE DBF SHP'],
  [1, 'PDF DOC DOCX PPT PPTX TXT HTML ODT ODP ODC GIF TIFF JPEG BMP SVG PNG BIN TAR ZIP GZ RAR'],
]
const starsByFormat = new Map(formatsByStars.flatMap(([stars, formats]) => formats.split(' ').map(format => [format, stars] as const)))

/** How many stars a format can reach: 0 for one that nobody listed. */
export const starsOfFormat = (format: string): number => starsByFormat.get(format.trim().toUpperCase()) ?? 0
