import { number } from '../../locale.ts'

export const plural = (n: number, one: string, many: string): string => `${number(n)} ${n === 1 ? one : many}`

export const count = {
  reports: (n: number) => plural(n, 'report', 'reports'),
  texts: (n: number) => plural(n, 'text', 'texts'),
  origins: (n: number) => plural(n, 'origin', 'origins'),
  claims: (n: number) => plural(n, 'claim', 'claims'),
  values: (n: number) => plural(n, 'value', 'values'),
  files: (n: number) => plural(n, 'file or record', 'files or records'),
  words: (n: number) => plural(n, 'word', 'words'),
  places: (n: number) => plural(n, 'place', 'places'),
  outlets: (n: number) => plural(n, 'outlet', 'outlets'),
  events: (n: number) => plural(n, 'event', 'events'),
}
