import { chooseLanguage, isLanguage, LANGUAGES, language } from '../language.ts'
import { strings } from '../strings.ts'
import { Choice } from './Choice.tsx'

export const LanguageChoice = () => (
  <Choice
    label={strings.interfaceLanguage}
    value={language}
    options={Object.entries(LANGUAGES).map(([id, text]) => ({ id, text }))}
    onChange={(id) => {
      if (isLanguage(id)) chooseLanguage(id)
    }}
  />
)
