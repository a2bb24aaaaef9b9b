import { useState } from 'react'
import { strings } from '../strings.ts'
import { Choice } from './Choice.tsx'
import { chooseTheme, isTheme, savedTheme, THEMES } from './theme.ts'

export function ThemeChoice() {
  const [theme, setTheme] = useState(savedTheme)
  return (
    <Choice
      label={strings.themes.label}
      value={theme}
      options={THEMES.map((id) => ({ id, text: strings.themes[id] }))}
      onChange={(id) => {
        if (!isTheme(id)) return
        chooseTheme(id)
        setTheme(id)
      }}
    />
  )
}
