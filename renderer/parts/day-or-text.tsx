import { When } from './when.tsx'

/** What a description says: a day of it as people of the language write days, anything else as it is. */
export const DayOrText = ({ text }: { readonly text: string }) => (/^\d{4}-\d\d-\d\d$/.test(text) ? <When iso={text} as="date" /> : text)
