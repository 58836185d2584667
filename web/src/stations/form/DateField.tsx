import { Input } from 'antd'

interface DateFieldProps {
  /** ISO date; null where there is none. Given by the form around it, like the next two. */
  readonly value?: string | null
  readonly onChange?: (value: string | null) => void
  readonly id?: string
  readonly label?: string
  readonly min?: string | undefined
}

/** A day, or none. */
export const DateField = ({ value, onChange, id, label, min }: DateFieldProps) => (
  <Input
    type="date"
    {...(id ? { id } : {})}
    {...(label ? { 'aria-label': label } : {})}
    min={min ?? '1900-01-01'}
    max="2199-12-31"
    value={value ?? ''}
    onChange={({ target }) => onChange?.(target.value || null)}
  />
)
