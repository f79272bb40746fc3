import { tidyText } from '../text/tidy-text.ts'
import { changeColumn, type RefineStep } from './refine-step.ts'

/** Puts Thai letters back as keyboards type them, takes out signs without width, and leaves one space where there were several. */
export const mendText: RefineStep<'mend-text'> = (table, [at = 0]) =>
  changeColumn(table, at, value =>
    typeof value === 'string' ? tidyText(value.normalize('NFC').replace(/[\u200b\u200c\ufeff]/g, '')) : value,
  )
