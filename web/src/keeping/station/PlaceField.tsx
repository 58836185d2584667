import { InputNumber } from 'antd'
import { useEffect, useId, useState } from 'react'
import type { Place } from '../../api/index.ts'
import { useText } from '../../ui/words/text.ts'
import { keepingTexts } from '../desk/keeping.texts.ts'
import css from './SidePanel.module.css'

interface PlaceFieldProps {
  readonly place: Place
  /** Another place was typed. */
  readonly move: (place: Place) => void
  /** What becomes of it then. */
  readonly help: string
  /** Whether no path leads there. */
  readonly isWithoutPath?: boolean
}

const inside = (value: number | null, most: number): value is number =>
  value !== null && Number.isFinite(value) && Math.abs(value) <= most

/** Degrees to about a centimetre, as few digits as they need. */
const shortOf = (degrees: number | string | undefined | null): string =>
  degrees === undefined || degrees === null || degrees === '' ? '' : String(Number(Number(degrees).toFixed(7)))

/** Where a station is, in degrees; what is typed moves it when the field is left. */
export function PlaceField({ place, move, help, isWithoutPath = false }: PlaceFieldProps) {
  const text = useText(keepingTexts)
  const [typed, setTyped] = useState<{ longitude: number | null; latitude: number | null }>(place)
  const id = useId()
  const { longitude, latitude } = place
  useEffect(() => setTyped({ longitude, latitude }), [longitude, latitude])
  const isRight = inside(typed.longitude, 180) && inside(typed.latitude, 85)
  const leave = (): void => {
    const next = { longitude: typed.longitude ?? NaN, latitude: typed.latitude ?? NaN }
    if (isRight && (next.longitude !== longitude || next.latitude !== latitude)) move(next)
  }
  const field = (axis: 'longitude' | 'latitude') => (
    <div>
      <label htmlFor={`${id}${axis}`} className={css.note}>
        {text[axis]}
      </label>
      <InputNumber<number>
        id={`${id}${axis}`}
        style={{ width: '100%' }}
        value={typed[axis]}
        step={0.0001}
        formatter={(value, { userTyping, input }) => (userTyping ? input : shortOf(value))}
        controls={false}
        onChange={value => setTyped(known => ({ ...known, [axis]: value }))}
        onBlur={leave}
        onPressEnter={leave}
        {...(isRight ? {} : { status: 'error' as const })}
      />
    </div>
  )
  return (
    <div className={css.place}>
      <h3>{text.place}</h3>
      <div className={css.axes}>
        {field('longitude')}
        {field('latitude')}
      </div>
      <p className={css.note} role={isRight ? undefined : 'alert'}>
        {isRight ? help : text.placeWrong}
      </p>
      {isWithoutPath && <p className={css.warning}>▲ {text.gap.NO_PATH}</p>}
    </div>
  )
}
