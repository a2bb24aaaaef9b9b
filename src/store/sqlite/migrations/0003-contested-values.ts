/** For the accounts that are not contested but hold a figure that is: they are few among many values. */
export const contestedValues = `
CREATE INDEX account_values_contested ON account_values (event) WHERE verdict = 'contested';
`
