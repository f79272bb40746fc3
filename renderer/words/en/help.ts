import type { help as shape } from '../th/help.ts'

export const help: typeof shape = {
  today: {
    what: 'Everything that waits for you, the oldest first, each with one button that leads to it.',
    steps: [
      'Begin with the button at the top',
      'The right side tells how sending goes and how many stars the data of the office has',
      'Drop a spreadsheet here or in intake to begin a new dataset',
    ],
  },
  intake: {
    what: 'Drop spreadsheets here. The program copies them first and reads the copy; your original is never touched.',
    steps: [
      'Drop or choose a file, or copy cells in a spreadsheet program and press Ctrl V',
      'See which sheets and tables were found, and whether there is personal data',
      'Keep it to begin a dataset, or discard it',
    ],
  },
  review: {
    what: 'The original beside the recovered table. Every value leads back to where it came from.',
    steps: [
      'Press a cell on either side; the other side lights its partners and headings',
      'Answer the questions and look at the proofs by totals',
      'Ctrl PageUp and Ctrl PageDown turn the sheets; F2 sets the role of cells or changes a heading',
      'Correct a heading or the role of a cell; every correction can be undone',
      'Go on to the description',
    ],
  },
  describe: {
    what: 'The description by the standard, the level that is proposed with its reasons, and the ladder of stars.',
    steps: [
      'Fill the fields with a red star; proposals are taken by one press',
      'Read the answers over, see what follows on the right, and confirm; say why where you decide otherwise',
      'See how many stars there are and what is missing',
      'Submit it for review',
    ],
  },
  inventory: {
    what: 'Finds the tables and documents of a folder or a whole disk, and says which to begin with. Every file stays where it is.',
    steps: [
      'Choose a folder; the work goes on in the foot, and can be paused',
      'Look at the work list with the reasons of each file, and bring it in',
      'The groups show forms used again and again, versions, and copies',
      'What is not readable is listed with the reason and what to do',
    ],
  },
  catalogue: {
    what: 'All datasets of the office: the newest version, its state, level and stars.',
    steps: [
      'Type to search, or narrow by state and level',
      'Open a dataset for its description, versions, deliveries and history',
      'Begin a new version of one that was published or returned',
    ],
  },
  approve: {
    what: 'Datasets that wait for your review or approval, each as a memo of one page.',
    steps: [
      'Read the memo and what changed',
      'Look at the sampled cells beside the original',
      'Agree with your password, or return it with a remark',
    ],
  },
  outbox: {
    what: 'What was approved and goes to the hubs. It is sent by itself when the line is there, and nothing is lost.',
    steps: [
      'See what each one waits for and when it is tried again',
      'One that needs a person has a reason and one button',
      'It counts as published only after it was read back and compared',
    ],
  },
  ledger: {
    what: 'Every decision of the office, one after another and signed; it cannot be changed afterwards.',
    steps: ['Read it as sentences: who did what to what, and when', 'Press verify to prove that it is whole'],
  },
  settings: {
    what: 'How the window looks to you and, for administrators, people, hubs, policy, rules and questions, and backup.',
    steps: [
      'Add a person and hand them their first password',
      'Always probe a hub before it is saved',
      'Hold the rules and questions against the texts and the orders of the office, and mend them',
      'Back up to a stick or another folder at least once a week',
    ],
  },
}
