import { detectOfPeople } from './of-people.ts'

/** Membership of people in trade unions. */
export const tradeUnion = detectOfPeople({
  kind: 'trade_union',
  heading: /สหภาพ(?!ยุโรป|โซเวียต|เมียนมา|พม่า|รัฐสภา)|trade.?union|labou?r.?union|union.?member/,
  words: /สหภาพ|(?:^|\s)สร\.|สมาชิก|union|member/i,
})
