import type { Facts } from '../../../shared/base/fault.ts'
import { levels, officeRoles, versionStates } from '../../../shared/model/version.ts'
import { isOneOf, toFactNumber, toFactText, toWaitWords } from '../fact.ts'
import type { peopleFaults as shape } from '../th/faults-of-people.ts'
import { domain } from './domain.ts'

const wait = (facts: Facts): string =>
  toWaitWords(toFactNumber(facts, 'seconds', 'waitSeconds', 'wait') ?? 0, { second: 'seconds', minute: 'minutes', soon: 'a moment' })
const rolesNeeded = (facts: Facts): string =>
  toFactText(facts, 'roles', 'role')
    .split(', ')
    .map(role => (isOneOf(officeRoles, role) ? domain.officeRole[role].toLowerCase() : role))
    .filter(word => word !== '')
    .join(' or ')

export const peopleFaults: typeof shape = {
  'people/wrong-password': {
    say: f => (f.own === true ? 'The password is wrong' : 'The account or the password is wrong'),
    todo: () =>
      'See whether the keyboard is Thai or English, and Caps Lock, and type it again. If you forgot it, an administrator gives you a new one.',
  },
  'people/wait': {
    say: () => 'The password was wrong too often, so there is a wait',
    todo: f => `Try again in ${wait(f)}. If you forgot it, an administrator gives you a new one.`,
  },
  'people/locked': { say: () => 'The screen is locked', todo: () => 'Type your password to go on where you were.', offer: 'sign-in' },
  'people/not-signed-in': { say: () => 'Nobody is signed in', todo: () => 'Sign in and go on.', offer: 'sign-in' },
  'people/not-allowed': {
    say: () => 'Your account may not do this',
    todo: f =>
      rolesNeeded(f)
        ? `It takes the role of ${rolesNeeded(f)}. Ask an administrator if it is your task.`
        : 'Ask an administrator for the role if it is your task.',
  },
  'people/account-taken': {
    say: f => `There is an account ${toFactText(f, 'account', 'name') ? `“${toFactText(f, 'account', 'name')}”` : 'of this name'} already`,
    todo: () => 'Use another name, with the first letter of the surname for example.',
  },
  'people/weak-password': {
    say: f =>
      `The password is too easy to guess${toFactNumber(f, 'least', 'min', 'length') === null ? '' : `; it needs at least ${toFactNumber(f, 'least', 'min', 'length')} characters`}`,
    todo: () => 'Use a phrase of several words that you can remember, without the account name or a well-known word.',
  },
  'people/must-change-password': { say: () => 'This password is for one use', todo: () => 'Choose your own password first, then go on.' },
  'people/last-administrator': {
    say: () => 'This person is the last administrator and cannot be removed or closed',
    todo: () => 'Add another administrator first.',
    offer: 'open-people',
  },
  'people/own-submission': {
    say: () => 'You submitted this dataset, so you cannot review or approve it',
    todo: () => 'Another supervisor or head of agency decides.',
  },
  'people/same-reviewer': {
    say: () => 'You reviewed this dataset; the approver must be another person',
    todo: () => 'Another head of agency approves, or the office decides that one person is enough for this level.',
  },
  'people/key-sealed': {
    say: () => 'The signing key of this account is not open',
    todo: () => 'Sign out and sign in again with your password.',
    offer: 'sign-in',
  },
  'version/wrong-state': {
    say: f => `This cannot be done with a version ${stateOf(f)}`,
    todo: () => 'Open the newest list to see whether somebody else has dealt with it.',
    offer: 'retry',
  },
  'version/frozen': {
    say: () => 'This version was submitted and can no longer be changed',
    todo: () => 'Wait for the decision, or ask the reviewer to return it and change the new draft.',
  },
  'version/incomplete': {
    say: f =>
      `The required description is not complete${toFactText(f, 'missing', 'fields', 'keys') && `: ${toFactText(f, 'missing', 'fields', 'keys')}`}`,
    todo: () => 'Fill the fields with a red star in the description, then submit again.',
  },
  'version/no-format': {
    say: () => 'No format was chosen in which it goes out',
    todo: () => 'Choose at least one format under level and stars.',
  },
  'version/no-base': {
    say: () => 'The office has no web address yet below which things could get theirs',
    todo: () => 'Ask an administrator to name it under level and stars.',
  },
  'version/no-links': {
    say: () => 'No value of the columns chosen has an address that others keep',
    todo: () => 'Choose another column, or add codes of places, days, months or years in the review.',
  },
  'version/stars': {
    say: f => `This dataset has ${toFactNumber(f, 'stars', 'count') ?? 'fewer than 3'} stars; an open hub takes 3 or more`,
    todo: () => 'See what is missing under stars, and mend it.',
  },
  'version/level': {
    say: f => `The level${levelOf(f)} may not go to this hub`,
    todo: () => 'Only open data goes to an open hub; the other levels go through the exchange.',
  },
  'version/not-as-approved': {
    say: () => 'What lies here is not what was approved, so it is not sent',
    todo: () => 'Ask the administrator to verify the whole ledger. Withdraw this version and have a new one approved.',
  },
  'version/changed-since': {
    say: () => 'It changed after you opened this page',
    todo: () => 'Look at what is shown now and decide again.',
    offer: 'retry',
  },
  'version/reason-missing': {
    say: () => 'What you chose differs from what was proposed, and no reason is given',
    todo: () => 'Write a short reason that the reviewer and the approver will understand, then save again.',
  },
  'version/level-outdated': {
    say: () => 'What is found in the table has changed since the level was decided, and asks for a stricter one',
    todo: () => 'Open the step of the level, look at what is found now, and decide again; with a reason if you stand by it.',
  },
  'version/restricted': {
    say: () => 'This is the restricted half of a dataset: it is never open',
    todo: () => 'Use the open version beside it for the open hub.',
  },
  'version/tells-secret': {
    say: () => 'The description of the open version names the other one, which is secret',
    todo: () => 'Open the description, clear “Say that there is a restricted version”, and submit again.',
  },
  'version/not-weighed': {
    say: () => 'The risk of this open version was not weighed since its table last changed',
    todo: () => 'Open the level step, wait until the risk is weighed, then decide the level again.',
  },
  'version/singles-out': {
    say: facts =>
      `People can still be singled out in this table: the smallest group has ${toFactText(facts, 'k')}, fewer than ${toFactText(facts, 'goal')}`,
    todo: facts =>
      facts['override'] === false
        ? 'Apply a cure first: the office does not let a table below its goal be open.'
        : 'Apply a cure first, or write the reason why it may be open.',
  },
  'version/split-already': {
    say: () => 'This draft has its other version already',
    todo: () => 'Open it from the link in the level step.',
  },
  'version/unanswered': {
    say: () => 'A question of the classification is not answered, or its answer is not among those of today',
    todo: () => 'Look at the questions again, answer them all, then decide.',
    offer: 'retry',
  },
  'version/secret': {
    say: () => 'Of secret data this machine may hold the description only',
    todo: () => 'Confirm under level that the original and the table are erased; the description stays.',
  },
}

function stateOf(facts: Facts): string {
  const state = toFactText(facts, 'state')
  return isOneOf(versionStates, state) ? `in the state “${domain.versionState[state]}”` : 'in this state'
}

function levelOf(facts: Facts): string {
  const level = toFactText(facts, 'level')
  return isOneOf(levels, level) ? ` “${domain.level[level]}”` : ''
}
