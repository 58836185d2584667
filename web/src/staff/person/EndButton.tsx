import { Button, Popconfirm } from 'antd'
import { useState } from 'react'
import { DateField } from '../../stations/form/DateField.tsx'
import { useText } from '../../ui/words/text.ts'
import { staffTexts } from '../desk/staff.texts.ts'
import css from './Panel.module.css'

interface EndButtonProps {
  readonly words: string
  readonly isSmall?: boolean
  readonly label?: string
  /** Ends on a day, the first on which it no longer holds. */
  readonly end: (until: string) => Promise<unknown>
}

/** Ends something on a day that is asked for; today where nothing else is said. */
export function EndButton({ words, isSmall = false, label, end }: EndButtonProps) {
  const text = useText(staffTexts)
  const [until, setUntil] = useState<string | null>(() =>
    new Date().toLocaleDateString('sv', { timeZone: 'Asia/Shanghai' }),
  )
  return (
    <Popconfirm
      title={text.endAsk}
      description={
        <div className={css.ask}>
          <DateField label={text.until} value={until} onChange={setUntil} />
          <small>{text.until}</small>
        </div>
      }
      okText={words}
      okButtonProps={{ disabled: until === null }}
      cancelText={text.cancel}
      onConfirm={() => until !== null && void end(until)}
    >
      <Button size={isSmall ? 'small' : 'middle'} {...(label ? { 'aria-label': label } : {})}>
        {words}
      </Button>
    </Popconfirm>
  )
}
