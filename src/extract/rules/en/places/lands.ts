/** Countries whose towns mostly bear names that are surnames in English: being told of the country is no sign of the town. */
export const SURNAME_LANDS = new Set('US GB CA AU NZ IE FR DE PH ZA JM BE NL AT CH ES IT BR MX'.split(' '))

/** Countries whose names are written in other scripts: one name has many spellings in English. */
export const TRANSLITERATED = new Set(
  'AE AF AM AZ BD BG BH BY CN DJ DZ EG EH ER ET GE IL IN IQ IR JO KG KW KZ LB LK LY MA ML MM MR NE NG NP OM PK PS QA RU SA SD SO SS SY TD TJ TM TN TR UA UZ XK YE'.split(
    ' ',
  ),
)
