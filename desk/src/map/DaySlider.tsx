import { useEffect, useState } from 'react'
import { type Day, dayFromNumber, dayNumber } from '../../../src/model/day.ts'
import { longDay } from '../locale.ts'
import { Day as DayText } from '../shell/Day.tsx'
import { strings } from '../strings.ts'

const STEP = 700

interface Props {
  readonly first: Day
  readonly last: Day
  readonly day: Day
  readonly onChange: (day: Day) => void
}

/** The day that the map shows; it can be played from first to last. */
export function DaySlider({ first, last, day, onChange }: Props) {
  const [playing, setPlaying] = useState(false)
  useEffect(() => {
    if (!playing) return
    if (day >= last) return setPlaying(false)
    const timer = setTimeout(() => onChange(dayFromNumber(dayNumber(day) + 1)), STEP)
    return () => clearTimeout(timer)
  }, [playing, day, last, onChange])
  const play = (): void => {
    if (!playing && day >= last) onChange(first)
    setPlaying(!playing)
  }
  return (
    <div className="day-slider no-print">
      <button type="button" className="text-button" onClick={play}>
        {playing ? strings.pause : strings.play}
      </button>
      <input
        type="range"
        aria-label={strings.mapDay}
        aria-valuetext={longDay(day)}
        min={dayNumber(first)}
        max={dayNumber(last)}
        value={dayNumber(day)}
        onChange={(event) => onChange(dayFromNumber(Number(event.target.value)))}
      />
      <output className="numbers">
        <DayText day={day} form="long" />
      </output>
    </div>
  )
}
