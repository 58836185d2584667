import type { Grid } from '@geyi/shared/coverage'
import { Button, Segmented, Select } from 'antd'
import { useStore } from '../../../state/useStore.ts'
import { formatCount } from '../../../ui/words/format.ts'
import { useLanguage } from '../../../ui/words/preferences.ts'
import { useText } from '../../../ui/words/text.ts'
import { zoningTexts } from '../desk/zoning.texts.ts'
import type { ZoningProps } from '../desk/zoningProps.ts'
import css from '../parts/Zoning.module.css'

const SCOPES = ['communities', 'selected'] as const

/** Which ground: that of communities, or of grids that are selected or drawn around. */
export function ScopeField({ desk, zoning, divisions, divisionName, grids }: ZoningProps & { grids: readonly Grid[] }) {
  const text = useText(zoningTexts)
  const language = useLanguage()
  const { scope, communities } = useStore(zoning, state => state.wish)
  const hasSelection = useStore(desk, state => state.selected.length > 0)
  const { division } = desk.rights
  return (
    <div className={css.field}>
      <span id="zoning-scope">{text.scope}</span>
      <Segmented
        block
        aria-labelledby="zoning-scope"
        value={scope}
        onChange={scope => zoning.wish({ scope })}
        options={SCOPES.map(one => ({ value: one, label: text.scopeOf[one] }))}
      />
      {scope === 'communities' ? (
        <Select
          mode="multiple"
          aria-label={text.communities}
          placeholder={text.chooseCommunities}
          optionFilterProp="label"
          value={[...communities]}
          onChange={communities => zoning.wish({ communities })}
          options={[...divisions.values()]
            .filter(({ level, code }) => level === 'COMMUNITY' && code.startsWith(division))
            .map(({ code }) => ({ value: code, label: divisionName(code) }))}
        />
      ) : (
        <p className={css.note}>
          {grids.length > 0
            ? text.grids(formatCount(grids.length, language))
            : hasSelection
              ? text.nothing
              : text.nothingSelected}
        </p>
      )}
      <div className={css.buttons}>
        {scope === 'communities'
          ? hasSelection && (
              <Button size="small" onClick={() => zoning.takeSelected()}>
                {text.ofSelection}
              </Button>
            )
          : desk.mayEdit && (
              <Button size="small" onClick={() => desk.setTool('lasso')}>
                {text.lasso}
              </Button>
            )}
      </div>
    </div>
  )
}
