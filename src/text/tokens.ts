/** A word, number or sign with its place in the text: `text.slice(start, end)`. */
export interface RawToken {
  readonly start: number
  readonly end: number
}

// In order of preference at each position. Handles, tags and links are one token each, so that nothing inside them is read as words.
const TOKEN = new RegExp(
  [
    String.raw`https?:\/\/[^\s\p{Pe}"”]+|pic\.twitter\.com\/\w+`,
    String.raw`[@#][\p{L}\p{N}_]+`,
    // numbers: 20,000 · 450.000 · 1.2 · 6:30 · 1/3 · ordinals 21st
    String.raw`\p{Nd}+(?:[.,:/]\p{Nd}+)*(?:st|nd|rd|th|s)?(?![\p{L}\p{N}])`,
    String.raw`\p{Nd}+(?:[.,:/]\p{Nd}+)*`,
    // initials and abbreviations with inner points: U.N. · a.m. · U.S.
    String.raw`(?:\p{L}\.){2,}`,
    // a possessive or contracted ending stands alone: Assad|’s
    String.raw`['’](?:s|S|re|ve|ll|d|m)(?![\p{L}\p{N}])`,
    // words; an apostrophe inside belongs to the word (Sa'eed, O’Brien) unless it opens such an ending
    String.raw`[\p{L}\p{M}]+(?:['’ʿʾ](?!(?:s|S|re|ve|ll|d|m)(?![\p{L}\p{N}]))[\p{L}\p{M}]+)*`,
    String.raw`[\p{L}\p{M}\p{N}]+`,
    String.raw`\.{2,}|--+`,
    String.raw`\S`,
  ].join('|'),
  'gu',
)

/** Cuts text into tokens. White space belongs to none; a hyphen is a token of its own. */
export function cutTokens(text: string): RawToken[] {
  const tokens: RawToken[] = []
  for (const match of text.matchAll(TOKEN)) tokens.push({ start: match.index, end: match.index + match[0].length })
  return tokens
}
