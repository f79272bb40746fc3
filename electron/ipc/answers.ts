import { announceAnswers } from './announce.ts'
import type { Answers } from './answer.ts'
import { catalogueFileAnswers } from './catalogue-files.ts'
import { deliveryAnswers } from './delivery.ts'
import { describeAnswers } from './describe.ts'
import { dictionaryAnswers } from './dictionary.ts'
import { entryAnswers } from './entries.ts'
import type { Front } from './front.ts'
import { hubFormAnswers } from './hub-forms.ts'
import { intakeAnswers } from './intake.ts'
import { inventoryAnswers } from './inventory.ts'
import { lifeAnswers } from './life.ts'
import { peopleAnswers } from './people.ts'
import { profileAnswers } from './profile.ts'
import { qualityAnswers } from './quality.ts'
import { reviewAnswers } from './review.ts'
import { riskAnswers } from './risk.ts'
import { rulesAnswers } from './rules.ts'
import { starsAnswers } from './stars.ts'
import { valueAnswersOf } from './value.ts'
import { wantedAnswers } from './wanted.ts'

/** An answer for every question of the contract. */
export const answersOf = (front: Front): Answers => ({
  ...peopleAnswers(front),
  ...intakeAnswers(front),
  ...reviewAnswers(front),
  ...riskAnswers(front),
  ...qualityAnswers(front),
  ...describeAnswers(front),
  ...dictionaryAnswers(front),
  ...entryAnswers(front),
  ...valueAnswersOf(front),
  ...catalogueFileAnswers(front),
  ...profileAnswers(front),
  ...hubFormAnswers(front),
  ...wantedAnswers(front),
  ...lifeAnswers(front),
  ...deliveryAnswers(front),
  ...rulesAnswers(front),
  ...inventoryAnswers(front),
  ...starsAnswers(front),
  ...announceAnswers(front),
})
