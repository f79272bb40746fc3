const day = 'm/d/yy'
const dollars = [
  '"$"#,##0_);\\("$"#,##0\\)',
  '"$"#,##0_);[Red]\\("$"#,##0\\)',
  '"$"#,##0.00_);\\("$"#,##0.00\\)',
  '"$"#,##0.00_);[Red]\\("$"#,##0.00\\)',
]

const run = (from: number, formats: readonly string[]): [number, string][] => formats.map((format, i) => [from + i, format])

/** Number formats that a workbook may name without telling them, by their number. What is missing is General. */
export const builtInFormats: ReadonlyMap<number, string> = new Map([
  ...run(1, ['0', '0.00', '#,##0', '#,##0.00', ...dollars]),
  ...run(9, [
    '0%',
    '0.00%',
    '0.00E+00',
    '# ?/?',
    '# ??/??',
    day,
    'd-mmm-yy',
    'd-mmm',
    'mmm-yy',
    'h:mm AM/PM',
    'h:mm:ss AM/PM',
    'h:mm',
    'h:mm:ss',
  ]),
  [22, 'm/d/yy h:mm'],
  ...run(27, [day, day, day, day, day, 'h:mm:ss', 'h:mm:ss', 'h:mm:ss', 'h:mm:ss', day]),
  ...run(37, ['#,##0 ;(#,##0)', '#,##0 ;[Red](#,##0)', '#,##0.00;(#,##0.00)', '#,##0.00;[Red](#,##0.00)']),
  ...run(41, ['_(* #,##0_);_(* \\(#,##0\\);_(* "-"_);_(@_)', '_("$"* #,##0_);_("$"* \\(#,##0\\);_("$"* "-"_);_(@_)']),
  ...run(43, ['_(* #,##0.00_);_(* \\(#,##0.00\\);_(* "-"??_);_(@_)', '_("$"* #,##0.00_);_("$"* \\(#,##0.00\\);_("$"* "-"??_);_(@_)']),
  ...run(45, ['mm:ss', '[h]:mm:ss', 'mmss.0', '##0.0E+0', '@']),
  ...run(50, [day, day, day, day, day, day, day, day, day]),
  // The Thai formats.
  ...run(59, ['0', '0.00', '#,##0', '#,##0.00', ...dollars, '0%', '0.00%', '# ?/?', '# ??/??', day, day, 'd-mmm-yy', 'd-mmm', 'mmm-yy']),
  ...run(76, ['h:mm', 'h:mm:ss', 'm/d/yy h:mm', 'mm:ss', '[h]:mm:ss', 'mmss.0']),
])
