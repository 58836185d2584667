import { Select } from 'antd'
import { ServiceItemsToChooseDocument, useQuery } from '../../api/index.ts'
import { useName } from '../../ui/words/text.ts'

interface ServiceSelectProps {
  /** Codes of service items. */
  readonly value: readonly string[]
  readonly onChange: (codes: string[]) => void
  readonly id?: string
  readonly label?: string
}

/** Service items to choose from, by category. */
export function ServiceSelect({ value, onChange, id, label }: ServiceSelectProps) {
  const nameOf = useName()
  const [{ data }] = useQuery({ query: ServiceItemsToChooseDocument })
  const categories = Map.groupBy(data?.serviceItems ?? [], item =>
    nameOf({ name: item.category, nameEn: item.categoryEn }),
  )
  return (
    <Select<string[]>
      mode="multiple"
      style={{ width: '100%' }}
      {...(id ? { id } : {})}
      {...(label ? { 'aria-label': label } : {})}
      showSearch={{ optionFilterProp: 'label' }}
      value={[...value]}
      onChange={onChange}
      options={[...categories].map(([category, items]) => ({
        label: category,
        title: category,
        options: items.map(item => ({ value: item.code, label: nameOf(item) })),
      }))}
    />
  )
}
