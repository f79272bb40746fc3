import type { Words } from '../th.ts'

export const classify: Words['classify'] = {
  questions: 'Questions',
  questionsSay:
    'The answers that the program offers are chosen already. Read them over and change any; the result on the right follows at once.',
  offered: { signs: 'offered by what was found', rest: 'offered', previous: 'as last time' },
  source: source => `By ${source}`,
  unconfirmed: 'not checked against the text of the law yet',
  moreReasons: n => `and ${n} more, on the left`,
  asProposed: 'As the program proposes',
  otherThan: (category, level) => `Proposed: ${category} · ${level}`,
  byPerson: 'Chosen otherwise than the answers say',
  answered: (number, answer, weighs) => `Question ${number}: “${answer}” → ${weighs}`,
  ruled: (word, reason, weighs) => `A rule of the office, by the word “${word}” (${reason}) → ${weighs}`,
  atLeast: level => `at least “${level}”`,
  answerAll: 'Answer every question first',
  otherwise: 'Decide otherwise than the answers say',
  otherwiseSay: 'Only levels that the category allows, and with a reason',
  before: (number, category, level) => `Version ${number} was ${category}, level “${level}”`,
  beforeReason: reason => `because “${reason}”`,
  asBefore: 'As last time',
  outdated: 'What is found has changed since the level was decided: decide it again',
  noHub: { ckan: 'The office has no open-data hub yet', exchange: 'The office has no exchange yet' },
  noHubSay: 'It can be submitted, but the head of the agency cannot sign it. Ask the administrator to add one in Settings.',
  noHubShort: {
    ckan: 'There is no open-data hub yet: the head cannot sign. Tell the administrator',
    exchange: 'There is no exchange yet: the head cannot sign. Tell the administrator',
  },
}
