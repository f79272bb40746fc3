import type { Detector } from './detector.ts'
import { address } from './kinds/address.ts'
import { bankAccount } from './kinds/bank-account.ts'
import { biometric } from './kinds/biometric.ts'
import { birthDate } from './kinds/birth-date.ts'
import { citizenId } from './kinds/citizen-id.ts'
import { criminalRecord } from './kinds/criminal-record.ts'
import { disability } from './kinds/disability.ts'
import { email } from './kinds/email.ts'
import { ethnicity } from './kinds/ethnicity.ts'
import { genetic } from './kinds/genetic.ts'
import { health } from './kinds/health.ts'
import { juristicId } from './kinds/juristic-id.ts'
import { name } from './kinds/name.ts'
import { passport } from './kinds/passport.ts'
import { phone } from './kinds/phone.ts'
import { plate } from './kinds/plate.ts'
import { politicalOpinion } from './kinds/political-opinion.ts'
import { religion } from './kinds/religion.ts'
import { sexualBehaviour } from './kinds/sexual-behaviour.ts'
import { tradeUnion } from './kinds/trade-union.ts'

/** Every kind of personal data that the desk looks for, one detector each. */
export const detectors: readonly Detector[] = [
  citizenId,
  juristicId,
  passport,
  phone,
  email,
  name,
  address,
  birthDate,
  plate,
  bankAccount,
  health,
  disability,
  religion,
  ethnicity,
  politicalOpinion,
  sexualBehaviour,
  criminalRecord,
  tradeUnion,
  genetic,
  biometric,
]
