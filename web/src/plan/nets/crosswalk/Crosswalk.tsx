import type { Coverage } from '@geyi/shared/coverage'
import { Segmented } from 'antd'
import { useMemo, useState } from 'react'
import { useStore } from '../../../state/useStore.ts'
import { useText } from '../../../ui/words/text.ts'
import { coursesOf } from '../desk/handingOver.ts'
import css from '../desk/Nets.module.css'
import { netsTexts } from '../desk/nets.texts.ts'
import type { NetsProps } from '../desk/netsProps.ts'
import { CourseTable } from './CourseTable.tsx'

/** Who hands over to whom if the grids are as in `draft`, one department at a time. */
export function Crosswalk({ desk, nets, draft }: NetsProps & { draft: Coverage }) {
  const text = useText(netsTexts)
  const all = useStore(nets, state => state.nets) ?? []
  const [chosen, setChosen] = useState('')
  const net = all.find(({ department }) => department === chosen) ?? all[0]
  const courses = useMemo(() => (net ? coursesOf(net, draft, desk.census.buildings) : []), [net, draft, desk])
  if (!net) return null
  return (
    <section className={css.section} aria-label={text.crosswalk}>
      <h4>{text.crosswalk}</h4>
      {all.length > 1 && (
        <Segmented
          block
          aria-label={text.department}
          value={net.department}
          onChange={setChosen}
          options={all.map(({ department }) => department)}
        />
      )}
      <CourseTable department={net.department} courses={courses} />
    </section>
  )
}
