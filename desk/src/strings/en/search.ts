import { number } from '../../locale.ts'
import { capped, count, plural } from './count.ts'

export const search = {
  search: 'Search',
  searchFor: (q: string) => `Search: ${q}`,
  searchWords: 'Words to look for',
  searchDo: 'Search',
  searchExplained:
    'Claims are found by the words of their sentence; reports by their text; places, speakers and actors by their names. Words in double quotes must stand together.',
  searchNothing: (q: string) => `Nothing in this case holds “${q}”. Try fewer words, or another spelling of a name.`,
  searchClaims: (shown: number, found: number) =>
    shown === found ? plural(found, 'claim', 'claims') : `${number(shown)} of ${plural(found, 'claim', 'claims')}`,
  searchWithin: (looked: number, holding: number) =>
    `Looked for in the ${number(looked)} best of ${capped(holding, count.reports)} that hold the words: give more words to narrow them.`,
  searchBest: (shown: number, holding: number) => `The best ${number(shown)} of ${capped(holding, number)}.`,
  searchNoClaims: 'No claim has these words in its sentence.',
  searchKind: 'Kind',
  searchSpeaker: 'Speaker',
  searchAlso: 'Also found',
  searchVoices: 'Speakers and actors',
}
