const thai = ['มกราคม', 'กุมภาพันธ์', 'มีนาคม', 'เมษายน', 'พฤษภาคม', 'มิถุนายน', 'กรกฎาคม', 'สิงหาคม', 'กันยายน', 'ตุลาคม', 'พฤศจิกายน', 'ธันวาคม']
const thaiShort = ['มค', 'กพ', 'มีค', 'เมย', 'พค', 'มิย', 'กค', 'สค', 'กย', 'ตค', 'พย', 'ธค']
const english = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']

const byName = new Map<string, number>()
for (let i = 0; i < 12; i++) {
  const names = [thai[i], thaiShort[i], english[i], english[i]?.slice(0, 3)]
  for (const name of names) if (name !== undefined) byName.set(name, i + 1)
}
byName.set('sept', 9)
byName.set('กรกฏาคม', 7) // the common misspelling

/** The month (1 to 12) that a Thai or English name means, full or short, with or without dots and spaces; null for other words. */
export const readMonth = (text: string): number | null => byName.get(text.replace(/[.\s\u00a0]/g, '').toLowerCase()) ?? null

/** A pattern that finds a month's name inside a text, the longer names first. */
export const monthPattern = [
  ...thai,
  'กรกฏาคม',
  ...thaiShort.map(short => `${[...short].join('\\.?\\s?').replace(/\\\.\?\\s\?([ิี])/g, '$1')}\\.?`),
  ...english.map(name => `${name.slice(0, 3)}(?:${name.slice(3)})?\\.?`),
].join('|')
