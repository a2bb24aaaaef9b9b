export type Theme = 'light' | 'dark' | 'auto'

const KEY = 'crossbearing.theme'
const dark = window.matchMedia('(prefers-color-scheme: dark)')

export function savedTheme(): Theme {
  const saved = window.localStorage.getItem(KEY)
  return saved === 'light' || saved === 'dark' ? saved : 'auto'
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

dark.addEventListener('change', () => applyTheme(savedTheme()))
