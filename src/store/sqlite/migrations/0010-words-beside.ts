/** Tells most reports that share a fingerprint by chance from copies without reading their texts. Filled when the case is compared by the rules that ask for it. */
export const wordsBeside = `
ALTER TABLE prints ADD COLUMN beside INTEGER NOT NULL DEFAULT 0;
`
