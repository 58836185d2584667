import { Button, Form, Select } from 'antd'
import type { Role } from '../../api/index.ts'
import { useName, useText } from '../../ui/words/text.ts'
import type { DivisionToAdminister } from '../places/divisions.ts'
import css from './Accounts.module.css'
import { accountsTexts } from './accounts.texts.ts'

interface RightsFieldProps {
  readonly divisions: ReadonlyMap<string, DivisionToAdminister>
  /** Whether who asks administers everything, and may so give rights to everything. */
  readonly everything: boolean
  readonly disabled: boolean
  /** The fewest rights that there must be. */
  readonly least: number
}

/** The rights of an account, one below the other: what it is, and where. */
export function RightsField({ divisions, everything, disabled, least }: RightsFieldProps) {
  const text = useText(accountsTexts)
  const nameOf = useName()
  const roles = (Object.keys(text.role) as Role[]).map(role => ({
    value: role,
    label: text.role[role],
    title: text.roleHint[role],
  }))
  const places = [
    ...(everything ? [{ value: '', label: text.everywhere }] : []),
    ...[...divisions.values()].map(division => ({
      value: division.code,
      label: `${nameOf(division)} ${division.code}`,
    })),
  ]
  return (
    <Form.List
      name="rights"
      rules={[
        {
          validator: (_, rights: unknown[] | undefined) =>
            (rights?.length ?? 0) >= least ? Promise.resolve() : Promise.reject(new Error(text.rightsMissing)),
        },
      ]}
    >
      {(rights, { add, remove }, { errors }) => (
        <fieldset className={css.rights}>
          <legend>{text.rights}</legend>
          {rights.map(({ key, name }) => (
            <div key={key} className={css.right}>
              <Form.Item name={[name, 'role']} rules={[{ required: true, message: text.missing }]}>
                <Select aria-label={text.rightRole} options={roles} disabled={disabled} popupMatchSelectWidth={false} />
              </Form.Item>
              <Form.Item
                name={[name, 'divisionCode']}
                rules={[
                  {
                    validator: (_, code: unknown) =>
                      typeof code === 'string' ? Promise.resolve() : Promise.reject(new Error(text.whereMissing)),
                  },
                ]}
              >
                <Select
                  aria-label={text.rightWhere}
                  placeholder={text.rightWhere}
                  showSearch={{ optionFilterProp: 'label' }}
                  options={places}
                  disabled={disabled}
                  popupMatchSelectWidth={false}
                />
              </Form.Item>
              <Button type="text" aria-label={text.removeRight} disabled={disabled} onClick={() => remove(name)}>
                ✕
              </Button>
            </div>
          ))}
          <Form.ErrorList errors={errors} />
          {!disabled && (
            <Button size="small" onClick={() => add({ role: 'PLANNER' })}>
              {text.addRight}
            </Button>
          )}
        </fieldset>
      )}
    </Form.List>
  )
}
