import { detectOfPeople } from './of-people.ts'

/** Genetic data of people. */
export const genetic = detectOfPeople({
  kind: 'genetic',
  heading: /พันธุกรรม|ลำดับเบส|ยีน(?!ส์)|โครโมโซม|จีโนม|การกลายพันธุ์|(?:^|\W)dna(?:$|\W)|ดีเอ็นเอ|genetic|genotype|genom|chromosom/,
  notHeading: /พืช|สัตว์|ข้าว|ทรัพยากร/,
  words: /กลายพันธุ์|พาหะ|ยีน|โครโมโซม|positive|negative|\b(?:brca|hla-|rs\d{3}|cyp\d|apoe|trait)|^4[5-9],X|mutation|carrier/i,
  codes: true,
})
