export type Theme = 'light' | 'dark' | 'auto'

export const THEMES: readonly Theme[] = ['auto', 'light', 'dark']

const KEY = 'crossbearing.theme'
const dark = window.matchMedia('(prefers-color-scheme: dark)')

export const isTheme = (value: string | null): value is Theme => THEMES.some((theme) => theme === value)

export function savedTheme(): Theme {
  const saved = window.localStorage.getItem(KEY)
  return isTheme(saved) ? saved : 'auto'
}

export function chooseTheme(theme: Theme): void {
  window.localStorage.setItem(KEY, theme)
  applyTheme(theme)
}

/** Sets the theme on the root, where the tokens look for it. */
export function applyTheme(theme: Theme): void {
  const shown = theme === 'auto' ? (dark.matches ? 'dark' : 'light') : theme
  document.documentElement.dataset.theme = shown
}

dark.addEventListener('change', () => {
  if (savedTheme() === 'auto') applyTheme('auto')
})

// What is printed is printed on white; what draws in colours of its own, as a map does, hears of it by the theme.
window.addEventListener('beforeprint', () => {
  document.documentElement.dataset.theme = 'light'
})
window.addEventListener('afterprint', () => applyTheme(savedTheme()))
