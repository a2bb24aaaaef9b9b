import { strings } from '../strings.ts'

export const Reason = () => (
  <label className="field">
    <span>{strings.ruleReason}</span>
    <input name="reason" maxLength={2000} />
  </label>
)
