import { useEffect, useState } from 'react'
import { useLocation, useSearch } from 'wouter'
import type { FileKind } from '../api/index.ts'
import { mayBring } from '../frame/account/rights.ts'
import page from '../frame/Page.module.css'
import { useStore } from '../state/useStore.ts'
import { useText } from '../ui/words/text.ts'
import { useNarrow } from '../ui/words/useMedia.ts'
import type { ImportDesk } from './desk/importDesk.ts'
import { importingTexts } from './desk/importing.texts.ts'
import { KINDS } from './desk/importState.ts'
import { PreviewMap } from './map/PreviewMap.tsx'
import { Ended } from './outcome/Ended.tsx'
import { Choosing } from './steps/Choosing.tsx'
import css from './steps/Importing.module.css'
import { Looking } from './steps/Looking.tsx'
import { Sending, Working } from './steps/Working.tsx'

/** One step after the other, beside the map of what is in the file. */
export function ImportView({ desk }: { desk: ImportDesk }) {
  const text = useText(importingTexts)
  const narrow = useNarrow()
  const step = useStore(desk, state => state.step)
  useAddress(desk)
  return (
    <main className={page.main} data-narrow={narrow || undefined}>
      <section className={`${page.panel} ${css.panel}`} aria-label={text.title}>
        {step === 'choose' ? (
          <Choosing desk={desk} />
        ) : step === 'sending' ? (
          <Sending desk={desk} />
        ) : step === 'looking' ? (
          <Looking desk={desk} />
        ) : step === 'working' ? (
          <Working desk={desk} />
        ) : (
          <Ended desk={desk} />
        )}
      </section>
      {/* A phone has no room for a map that shows nothing yet. */}
      {!(narrow && step === 'choose') && <PreviewMap desk={desk} />}
    </main>
  )
}

/** Keeps the job in the address, so that it is found again; and begins with what the address names. */
function useAddress(desk: ImportDesk): void {
  const [, go] = useLocation()
  const asked = new URLSearchParams(useSearch())
  const [first] = useState(() => ({
    job: asked.get('job'),
    kind: asked.get('kind'),
    district: asked.get('district'),
  }))
  const viewer = useStore(desk, state => state.viewer)
  const districts = useStore(desk, state => state.districts)
  useEffect(() => {
    const kind = KINDS.find(one => one === first.kind) ?? desk.now.wish.kind
    const mine = (districts ?? []).filter(({ code }) => KINDS.some(kind => mayBring(viewer, kind, code)))
    const district = mine.find(({ code }) => code === first.district)?.code ?? mine[0]?.code ?? ''
    if (desk.now.wish.district === '') void desk.aim({ kind: kind as FileKind, district })
  }, [desk, viewer, districts, first])
  useEffect(() => (first.job ? desk.open(first.job) : undefined), [desk, first])
  const job = useStore(desk, state => state.job?.id ?? null)
  const step = useStore(desk, state => state.step)
  const [isAwaited, setAwaited] = useState(first.job !== null)
  useEffect(() => {
    if (job) setAwaited(false)
    if (job && step !== 'choose') go(`/import?job=${encodeURIComponent(job)}`, { replace: true })
    else if (!isAwaited) go('/import', { replace: true })
  }, [go, job, step, isAwaited])
}
