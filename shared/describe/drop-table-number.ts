const number =
  /^\s*(?:ตาราง(?:ที่)?|แผนภูมิ(?:ที่)?|table|tab\.|chart|figure)\s*[\d๐-๙]+(?:[.\-–/][\d๐-๙]+)*\s*(?:\((?:ต่อ|cont(?:inued|\.)?)\))?\s*[:：.)–-]?\s*/i

/** A title without the number that its table has in a report: ตารางที่ 3.1 จำนวนครู is จำนวนครู. The lifted line keeps it. */
export const dropTableNumber = (title: string): string => title.replace(number, '')
