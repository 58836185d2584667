import { Alert, Button, Empty, Input, Select, Skeleton, Table } from 'antd'
import { useDeferredValue, useMemo, useState } from 'react'
import { CatalogueDocument, type CatalogueItemFragment, type ServiceLevel, useQuery } from '../../api/index.ts'
import { ExportMenu } from '../../frame/files/ExportMenu.tsx'
import frame from '../../frame/Panel.module.css'
import { useStore } from '../../state/useStore.ts'
import { useClear } from '../../ui/field/useClear.tsx'
import { useRoom } from '../../ui/table/useRoom.ts'
import { formatCount } from '../../ui/words/format.ts'
import { useLanguage } from '../../ui/words/preferences.ts'
import { useName, useText } from '../../ui/words/text.ts'
import { useNarrow } from '../../ui/words/useMedia.ts'
import { keepingTexts } from '../desk/keeping.texts.ts'
import type { KeepingDesk } from '../desk/keepingDesk.ts'
import { todayOf } from '../desk/keepingState.ts'
import { filesTexts } from '../files/files.texts.ts'
import css from './Catalogue.module.css'
import { catalogueTexts } from './catalogue.texts.ts'
import { ItemFacts } from './ItemFacts.tsx'
import { ItemForm } from './ItemForm.tsx'
import { ItemsImport } from './ItemsImport.tsx'
import { inOrder } from './inOrder.ts'
import { itemTable } from './itemTable.ts'
import { mayKeepCatalogue } from './mayKeepCatalogue.ts'

type Side = { readonly type: 'item'; readonly id: string } | { readonly type: 'new' | 'import' } | null

const LEVELS: readonly ServiceLevel[] = ['DISTRICT', 'SUBDISTRICT', 'COMMUNITY']

/** The catalogue of what can be done at stations: main items, each with its parts, by category. */
export function CatalogueView({ desk }: { desk: KeepingDesk }) {
  const text = useText(catalogueTexts)
  const words = useText(keepingTexts)
  const { export: exportWord } = useText(filesTexts)
  const clear = useClear()
  const language = useLanguage()
  const nameOf = useName()
  const narrow = useNarrow()
  const mayChange = mayKeepCatalogue(useStore(desk, state => state.viewer))
  const today = useStore(desk, todayOf)
  const [{ data, error }, askAgain] = useQuery({ query: CatalogueDocument, requestPolicy: 'cache-and-network' })
  const items = useMemo(() => inOrder(data?.serviceItems ?? []), [data])
  const [search, setSearch] = useState('')
  const [category, setCategory] = useState<string | null>(null)
  const [level, setLevel] = useState<ServiceLevel | null>(null)
  const [side, setSide] = useState<Side>(null)
  const [room, height] = useRoom()
  const asked = useDeferredValue(search)
  const shown = useMemo(() => {
    const sought = asked.normalize('NFKC').toLowerCase().split(/\s+/).filter(Boolean)
    return items.filter(item => {
      if (category && item.category !== category) return false
      if (level && item.levels.length > 0 && !item.levels.includes(level)) return false
      const said = [
        item.code,
        item.name,
        item.nameEn,
        item.category,
        item.categoryEn,
        item.department,
        ...item.synonyms,
      ]
      const searched = said.filter(Boolean).join(' ').normalize('NFKC').toLowerCase()
      return sought.every(word => searched.includes(word))
    })
  }, [items, asked, category, level])
  const categories = [
    ...new Map(items.map(item => [item.category, nameOf({ name: item.category, nameEn: item.categoryEn })])),
  ]
  const opened = side?.type === 'item' ? items.find(({ id }) => id === side.id) : undefined
  const refresh = (): void => askAgain({ requestPolicy: 'network-only' })
  const title = side?.type === 'import' ? text.importTitle : side?.type === 'new' ? text.add : opened && nameOf(opened)

  if (error && !data)
    return (
      <main className={css.middle}>
        <Alert
          type="warning"
          showIcon
          title={words.failed}
          description={words.failedHint}
          action={<Button onClick={refresh}>{words.retry}</Button>}
        />
      </main>
    )
  if (!data)
    return (
      <main className={css.middle} aria-label={text.loading}>
        <Skeleton active />
      </main>
    )
  return (
    <main className={css.view} data-narrow={narrow || undefined} data-side={title !== undefined || undefined}>
      <div className={css.list}>
        <search className={css.bar} aria-label={words.search}>
          <Input
            className={css.text ?? ''}
            allowClear={clear}
            aria-label={words.search}
            placeholder={text.searchPlaceholder}
            value={search}
            onChange={({ target }) => setSearch(target.value)}
          />
          <Select<string | null>
            className={css.choice ?? ''}
            allowClear={clear}
            aria-label={text.category}
            placeholder={text.category}
            value={category}
            onChange={chosen => setCategory(chosen ?? null)}
            options={categories.map(([value, label]) => ({ value, label }))}
          />
          <Select<ServiceLevel | null>
            className={css.choice ?? ''}
            allowClear={clear}
            aria-label={text.levels}
            placeholder={text.levels}
            value={level}
            onChange={chosen => setLevel(chosen ?? null)}
            options={LEVELS.map(value => ({ value, label: text.level[value] }))}
          />
          <span className={css.count} role="status">
            {text.shown(formatCount(shown.length, language), formatCount(items.length, language))}
          </span>
          <div className={css.end}>
            {mayChange && (
              <>
                <Button onClick={() => setSide({ type: 'new' })}>{text.add}</Button>
                <Button onClick={() => setSide({ type: 'import' })}>{text.import}</Button>
              </>
            )}
            <ExportMenu
              label={exportWord}
              hint={text.shown(formatCount(shown.length, language), formatCount(items.length, language))}
              name={`${text.file}-${today}`}
              isEmpty={shown.length === 0}
              table={() => itemTable(shown, language)}
            />
          </div>
        </search>
        {!mayChange && <p className={css.note}>{text.readOnly}</p>}
        <div ref={room} className={css.room}>
          <Table<CatalogueItemFragment>
            size="small"
            aria-label={text.title}
            rowKey="id"
            dataSource={shown}
            pagination={false}
            virtual
            scroll={{ y: Math.max(height - 40, 120), x: narrow ? 340 : 960 }}
            rowClassName={({ id }) => (id === opened?.id ? css.opened! : '')}
            onRow={({ id }) => ({ onClick: () => setSide({ type: 'item', id }) })}
            locale={{
              emptyText: (
                <Empty
                  image={Empty.PRESENTED_IMAGE_SIMPLE}
                  description={`${text.empty} ${mayChange ? text.emptyHint : ''}`}
                />
              ),
            }}
            columns={[
              {
                title: words.column.name,
                render: (_, item) => (
                  <button
                    type="button"
                    className={css.name}
                    data-part={item.parent ? true : undefined}
                    onClick={() => setSide({ type: 'item', id: item.id })}
                  >
                    {nameOf(item)} <small>{item.code}</small>
                  </button>
                ),
              },
              {
                title: text.category,
                width: narrow ? 120 : 130,
                render: (_, { category, categoryEn }) => nameOf({ name: category, nameEn: categoryEn }),
              },
              ...(narrow
                ? []
                : [
                    {
                      title: text.levels,
                      width: 170,
                      render: (_: unknown, { levels }: CatalogueItemFragment) =>
                        levels.map(one => text.level[one]).join(language === 'zh' ? '、' : ', '),
                    },
                    { title: text.department, width: 130, dataIndex: 'department', ellipsis: true },
                    {
                      title: text.documents,
                      width: 80,
                      align: 'right' as const,
                      render: (_: unknown, { documents }: CatalogueItemFragment) => documents.length || '',
                    },
                    {
                      title: text.synonyms,
                      width: 200,
                      ellipsis: true,
                      render: (_: unknown, { synonyms }: CatalogueItemFragment) =>
                        synonyms.join(language === 'zh' ? '、' : ', '),
                    },
                  ]),
            ]}
          />
        </div>
      </div>
      {title !== undefined && (
        <section className={css.side} aria-label={title}>
          <header className={css.head}>
            <h2>{title}</h2>
            <Button size="small" type="text" aria-label={text.close} onClick={() => setSide(null)}>
              ✕
            </Button>
          </header>
          <div className={frame.body}>
            {side?.type === 'import' ? (
              <ItemsImport
                done={() => {
                  setSide(null)
                  refresh()
                }}
              />
            ) : opened && !mayChange ? (
              <ItemFacts item={opened} />
            ) : (
              <ItemForm
                key={opened ? `${opened.id} ${opened.version}` : 'new'}
                item={opened ?? null}
                items={items}
                outdated={refresh}
                done={id => {
                  setSide(id === null ? null : { type: 'item', id })
                  refresh()
                }}
              />
            )}
          </div>
        </section>
      )}
    </main>
  )
}
