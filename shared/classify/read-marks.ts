import type { Category, Level } from '../model/version.ts'
import type { LevelReason } from './weigh-personal.ts'

type Mark = { readonly category: Category; readonly level: Level; readonly reason: LevelReason }

// The word stands alone or in brackets as a stamp does; inside กลับ or ลำดับลับ it is no stamp.
const stamp = (word: string): RegExp => new RegExp(`(?:^|[\\s(\\[“"*-]|ชั้นความลับ\\s*:?\\s*)${word}(?=$|[\\s)\\]”"*-])`)
const marks: readonly (readonly [RegExp, Category, Level, LevelReason['code']])[] = [
  [stamp('ลับที่สุด'), 'official-secret', 'top-secret', 'marked-secret'],
  [stamp('ลับมาก'), 'official-secret', 'very-secret', 'marked-secret'],
  [stamp('ลับ'), 'official-secret', 'secret', 'marked-secret'],
  [/ข่าวกรอง|ยุทธการ|คลังอาวุธ|คลังกระสุน|กำลังพลทางทหาร|แผนป้องกันประเทศ/, 'security', 'secret', 'security-words'],
  [/ใช้ภายใน|ห้ามเผยแพร่|ปกปิด|เฉพาะเจ้าหน้าที่|ไม่เปิดเผย|for internal use|confidential/i, 'internal', 'internal', 'marked-internal'],
]

/** Finds secrecy stamps and words of restriction in the lines of a paper; each mark once, with the words that were read. */
export const readMarks = (lines: readonly string[]): readonly Mark[] =>
  marks.flatMap(([sign, category, level, code]) => {
    const words = lines
      .map(line =>
        sign
          .exec(line)?.[0]
          ?.replace(/[()[\]“”"*-]/g, '')
          .trim(),
      )
      .find(text => text !== undefined)
    return words === undefined ? [] : [{ category, level, reason: { code, facts: { words, level } } }]
  })
