import { useState } from 'react'
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { strings } from '../strings.ts'
import { chooseTheme, savedTheme, type Theme } from './theme.ts'

const THEMES: readonly Theme[] = ['light', 'dark', 'auto']

export function ThemeSwitch() {
  const [theme, setTheme] = useState(savedTheme)
  return (
    <ToggleButtonGroup
      className="theme-switch no-print"
      aria-label={strings.themes.label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[theme]}
      onSelectionChange={(keys) => {
        const chosen = THEMES.find((t) => keys.has(t)) ?? 'auto'
        chooseTheme(chosen)
        setTheme(chosen)
      }}
    >
      {THEMES.map((t) => (
        <ToggleButton key={t} id={t}>
          {strings.themes[t]}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}
