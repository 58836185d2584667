import { Alert, AutoComplete, Button, Checkbox, Form, Input, Popconfirm, Radio, Select } from 'antd'
import { useState } from 'react'
import {
  type CatalogueItemFragment,
  type CombinedError,
  CreateServiceItemDocument,
  client,
  errorCodeOf,
  RemoveServiceItemDocument,
  type ServiceLevel,
  UpdateServiceItemDocument,
} from '../../api/index.ts'
import frame from '../../frame/Panel.module.css'
import { refusalInWords } from '../../stations/valueReasons.ts'
import { useClear } from '../../ui/field/useClear.tsx'
import { showToast } from '../../ui/toasts/Toasts.tsx'
import { useLanguage } from '../../ui/words/preferences.ts'
import { useName, useText } from '../../ui/words/text.ts'
import { catalogueTexts } from './catalogue.texts.ts'
import { type ItemChange, undoItem } from './undoItem.ts'

interface ItemFormProps {
  /** Null for one that is new. */
  readonly item: CatalogueItemFragment | null
  readonly items: readonly CatalogueItemFragment[]
  /** It was saved, or is gone. */
  readonly done: (id: string | null) => void
  /** Somebody else has changed it. */
  readonly outdated: () => void
}

interface Values {
  code: string
  name: string
  nameEn?: string | null
  category: string
  categoryEn?: string | null
  parentCode?: string | null
  levels: ServiceLevel[]
  department?: string | null
  documents: string
  deputised: boolean | null
  deputisedHow?: string | null
  synonyms: string[]
}

const LEVELS: readonly ServiceLevel[] = ['DISTRICT', 'SUBDISTRICT', 'COMMUNITY']
const emptied = (text: string | null | undefined): string | null => text?.trim() || null

/** The form for one service item, new or known. */
export function ItemForm({ item, items, done, outdated }: ItemFormProps) {
  const text = useText(catalogueTexts)
  const clear = useClear()
  const nameOf = useName()
  const language = useLanguage()
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<string | null>(null)
  const categories = [...new Map(items.map(({ category, categoryEn }) => [category, categoryEn ?? null]))]
  const [form] = Form.useForm<Values>()
  const isDeputised = Form.useWatch('deputised', form)

  const failed = (error: CombinedError | undefined): void => {
    const code = error && errorCodeOf(error)
    if (code === 'VERSION_CONFLICT' || code === 'NOT_FOUND') outdated()
    setTrouble(
      code === 'VERSION_CONFLICT'
        ? text.conflict
        : error && code !== 'UNREACHABLE' && code !== 'UNAVAILABLE'
          ? text.failed(refusalInWords(error, language))
          : text.unreachable,
    )
  }
  const told = (words: string, change: ItemChange): void =>
    showToast({
      text: words,
      action: {
        label: text.undo,
        run: () =>
          void undoItem(change).then(isUndone => {
            outdated()
            showToast(isUndone ? { text: text.undone } : { text: text.notUndone, tone: 'warning' })
          }),
      },
    })
  const save = async (values: Values): Promise<void> => {
    setBusy(true)
    setTrouble(null)
    const input = {
      name: values.name.trim(),
      nameEn: emptied(values.nameEn),
      category: values.category.trim(),
      categoryEn: emptied(values.categoryEn),
      parentCode: values.parentCode ?? null,
      levels: LEVELS.filter(level => values.levels?.includes(level)),
      department: emptied(values.department),
      documents: values.documents.split('\n').flatMap(line => emptied(line) ?? []),
      deputised: values.deputised ?? null,
      deputisedHow: values.deputised ? emptied(values.deputisedHow) : null,
      synonyms: values.synonyms ?? [],
    }
    const { saved, error } = item
      ? await client
          .mutation(UpdateServiceItemDocument, { input: { ...input, id: item.id, version: item.version } })
          .toPromise()
          .then(({ data, error }) => ({ saved: data?.updateServiceItem?.serviceItem, error }))
      : await create({ ...input, code: values.code.trim() })
    setBusy(false)
    if (!saved) return failed(error)
    told(text.saved(nameOf(saved)), { before: item, after: saved })
    done(saved.id)
  }
  const remove = async (known: CatalogueItemFragment): Promise<void> => {
    setBusy(true)
    setTrouble(null)
    const { id, version } = known
    const { data, error } = await client.mutation(RemoveServiceItemDocument, { input: { id, version } }).toPromise()
    setBusy(false)
    if (!data?.removeServiceItem) return failed(error)
    told(text.removed(nameOf(known)), { before: known, after: null })
    done(null)
  }
  const required = { required: true, whitespace: true, message: text.missing }
  return (
    <Form<Values>
      form={form}
      className={frame.padded ?? ''}
      layout="vertical"
      requiredMark={false}
      disabled={busy}
      initialValues={{
        ...item,
        parentCode: item?.parent?.code ?? null,
        documents: item?.documents.join('\n') ?? '',
        deputised: item?.deputised ?? null,
      }}
      onFinish={values => void save(values)}
    >
      {trouble && <Alert className={frame.alert ?? ''} type="warning" showIcon role="alert" title={trouble} />}
      <Form.Item
        name="code"
        label={text.code}
        extra={text.codeHelp}
        rules={[required, { pattern: /^[\w.-]{1,40}$/, message: text.codeWrong }]}
      >
        <Input spellCheck={false} disabled={item !== null || busy} />
      </Form.Item>
      <Form.Item name="name" label={text.name} rules={[required]}>
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item name="nameEn" label={text.nameEn}>
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item name="category" label={text.category} rules={[required]}>
        <AutoComplete
          options={categories.map(([category]) => ({ value: category }))}
          onSelect={(category: string) => form.setFieldValue('categoryEn', new Map(categories).get(category) ?? null)}
        />
      </Form.Item>
      <Form.Item name="categoryEn" label={text.categoryEn}>
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item name="parentCode" label={text.parent}>
        <Select
          allowClear={clear}
          placeholder={text.parentNone}
          showSearch={{ optionFilterProp: 'label' }}
          options={items
            .filter(other => !other.parent && other.id !== item?.id)
            .map(other => ({ value: other.code, label: nameOf(other) }))}
        />
      </Form.Item>
      <Form.Item name="levels" label={text.levels}>
        <Checkbox.Group options={LEVELS.map(value => ({ value, label: text.level[value] }))} />
      </Form.Item>
      <Form.Item name="department" label={text.department}>
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item name="documents" label={text.documents} extra={text.documentsHelp}>
        <Input.TextArea autoSize={{ minRows: 2 }} />
      </Form.Item>
      <Form.Item name="deputised" label={text.deputised}>
        <Radio.Group
          vertical
          options={[
            { value: true, label: text.yes },
            { value: false, label: text.no },
            { value: null, label: text.unknown },
          ]}
        />
      </Form.Item>
      {isDeputised && (
        <Form.Item name="deputisedHow" label={text.deputisedHow}>
          <Input.TextArea autoSize />
        </Form.Item>
      )}
      <Form.Item name="synonyms" label={text.synonyms} extra={text.synonymsHelp}>
        <Select
          mode="tags"
          open={false}
          tokenSeparators={[';', '；', '、', ',', '，']}
          maxCount={50}
          suffixIcon={null}
        />
      </Form.Item>
      <div className={frame.formEnd} data-covers-map>
        <Button type="primary" htmlType="submit" loading={busy}>
          {text.save}
        </Button>
        {item && (
          <Popconfirm
            title={text.removeAsk(nameOf(item))}
            description={text.removeNote}
            okText={text.remove}
            cancelText={text.cancel}
            onConfirm={() => void remove(item)}
          >
            <Button>{text.remove}</Button>
          </Popconfirm>
        )}
      </div>
    </Form>
  )
}

async function create(input: object & { code: string; name: string; category: string }) {
  const { data, error } = await client.mutation(CreateServiceItemDocument, { input }).toPromise()
  return { saved: data?.createServiceItem?.serviceItem, error }
}
