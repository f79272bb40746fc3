import { checkAges } from './ages.ts'
import type { Check } from './check.ts'
import { checkGaps } from './gaps.ts'
import { checkKeys } from './keys.ts'
import { checkMissing } from './missing.ts'
import { checkOfficialNames } from './official-names.ts'
import { checkOrder } from './order.ts'
import { checkOutliers } from './outliers.ts'
import { checkParts } from './parts.ts'
import { checkPostcodes } from './postcodes.ts'
import { checkRanges } from './ranges.ts'
import { checkRepeatedRows } from './repeated-rows.ts'
import { checkScars } from './scars.ts'
import { checkShares } from './shares.ts'
import { checkSpaces } from './spaces.ts'
import { checkSpelling } from './spelling.ts'
import { checkSums } from './sums.ts'
import { checkTypes } from './types.ts'
import { checkUnits } from './units.ts'
import { checkWithin } from './within.ts'

/** Every check, in the order in which people read what they say. */
export const checks: readonly Check[] = [
  ...[checkTypes, checkMissing, checkRepeatedRows, checkKeys, checkRanges, checkOutliers],
  ...[checkOfficialNames, checkPostcodes, checkOrder, checkParts, checkShares, checkWithin, checkAges],
  ...[checkSums, checkGaps, checkUnits, checkSpelling, checkScars, checkSpaces],
]
