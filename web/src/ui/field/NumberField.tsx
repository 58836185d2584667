import { InputNumber, type InputNumberProps } from 'antd'
import { type ComponentRef, useEffect, useId, useRef } from 'react'
import { formatCount } from '../words/format.ts'
import { useLanguage } from '../words/preferences.ts'
import { type Texts, useText } from '../words/text.ts'
import css from './NumberField.module.css'

interface NumberFieldProps extends Omit<InputNumberProps<number>, 'min' | 'max' | 'ref' | 'status' | 'controls'> {
  /** The least and the greatest number that may be meant. */
  readonly least: number
  readonly most: number
}

/**
 * A field for a number. What lies outside its bounds stays as it was typed, is told, and keeps the form from being sent: a number
 * that changed by itself would be taken for what was meant.
 */
export function NumberField({ least, most, ...props }: NumberFieldProps) {
  const text = useText(texts)
  const language = useLanguage()
  const note = useId()
  const input = useRef<ComponentRef<typeof InputNumber>>(null)
  const { value } = props
  const isOutside = typeof value === 'number' && (value < least || value > most)
  const told = text.between(formatCount(least, language), formatCount(most, language))
  useEffect(() => input.current?.setCustomValidity(isOutside ? told : ''), [isOutside, told])
  return (
    <span className={css.field}>
      <InputNumber<number>
        {...props}
        ref={input}
        // Its buttons have English names; the arrow keys do the same.
        controls={false}
        {...(isOutside ? { status: 'error', 'aria-invalid': true, 'aria-describedby': note } : {})}
      />
      {isOutside && (
        <small id={note} className={css.note} role="alert">
          {told}
        </small>
      )}
    </span>
  )
}

const texts: Texts<{ between: (least: string, most: string) => string }> = {
  zh: { between: (least, most) => `请填 ${least} 到 ${most} 之间的数` },
  en: { between: (least, most) => `A number from ${least} to ${most}` },
}
