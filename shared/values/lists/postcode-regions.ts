/** Provinces whose postcodes begin with each two figures, as `prefix:code,code`; codes of the Department of Provincial Administration. */
const lines =
  '10:10,11 11:12 12:13 13:14,16 14:15 15:16 16:17 17:18 18:16,19 20:20 21:21 22:21,22 23:23 24:24 25:25 26:26 27:27 30:19,30 31:31 32:32 ' +
  '33:33 34:34 35:35 36:30,36 37:37 38:38 39:39 40:40 41:41 42:42 43:43 44:44 45:45 46:46 47:47 48:48 49:49 50:50 51:51 52:52 53:53 54:54 ' +
  '55:55 56:56 57:57 58:50,58 60:60 61:61 62:62 63:63 64:64 65:65 66:66 67:67 70:70,71,74 71:71,72 72:72 73:73 74:74 75:75 76:76 77:77 ' +
  '80:80,81 81:81 82:82 83:82,83 84:84 85:85 86:86 90:90 91:91 92:92 93:93 94:94 95:95 96:96'

/**
 * The provinces in which places have a postcode that begins with these two figures: most one, some with a few subdistricts of a neighbour.
 * Source: GeoThai data 3.2.1 (Pongsakorn Thipayanate, October 2026), CC BY 4.0, after the booklet of postcodes of Thailand Post (2558); the
 * postcodes of all 7,436 subdistricts, put together by their first two figures.
 */
export const postcodeRegions: { readonly [prefix: string]: readonly string[] } = Object.fromEntries(
  lines.split(' ').map(entry => {
    const [prefix = '', codes = ''] = entry.split(':')
    return [prefix, codes.split(',')]
  }),
)
