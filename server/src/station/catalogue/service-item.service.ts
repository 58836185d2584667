import { OptimisticLockError } from '@mikro-orm/core'
import { actNow } from '../../act/act.ts'
import type { Writer } from '../../database/access.ts'
import { DomainError } from '../../errors/domain-error.ts'
import { today } from '../../graphql/day.ts'
import { globalId, uuidOf } from '../../graphql/global-id.ts'
import type { MutationInput } from '../../graphql/mutation-input.ts'
import { requireValues } from '../../graphql/parse/require-values.ts'
import { once } from '../../requests/once.ts'
import type { Viewer } from '../../viewer/viewer.ts'
import { mayKeepCatalogue } from './may-keep-catalogue.ts'
import { ServiceItem } from './service-item.entity.ts'
import type { CreateServiceItemInput, RemoveServiceItemInput, UpdateServiceItemInput } from './service-item.inputs.ts'
import { stationsOffering } from './service-item.query.ts'
import { newItem, parentOf, tellItem } from './service-item-values.ts'

/** Adds an item to the catalogue. @returns its uuid */
export const createServiceItem = (
  writer: Writer,
  viewer: Viewer | null,
  input: CreateServiceItemInput,
): Promise<string> =>
  write(writer, viewer, 'createServiceItem', input, async own => {
    if (await own.findOne(ServiceItem, { code: input.code.trim() }))
      throw new DomainError('BAD_USER_INPUT', `There is a service item ${input.code.slice(0, 40)} already.`, {
        argument: 'code',
        reason: 'TAKEN',
        value: input.code,
      })
    const item = newItem(input.code)
    tellItem(item, input)
    item.parentId = await parentOf(own, item, input.parentCode ?? null)
    await save(own, item)
    actNow()?.on(globalId('ServiceItem', item.id))
    return item.id
  })

/** Changes what the input names, if the item is still as its editor saw it. @returns its uuid */
export const updateServiceItem = (
  writer: Writer,
  viewer: Viewer | null,
  input: UpdateServiceItemInput,
): Promise<string> =>
  write(writer, viewer, 'updateServiceItem', input, async own => {
    const item = await itemOf(own, input)
    requireValues(input, ['name', 'category'])
    tellItem(item, input)
    if (input.parentCode !== undefined) item.parentId = await parentOf(own, item, input.parentCode)
    await save(own, item)
    return item.id
  })

/** Takes an item out of the catalogue, once no station offers it and nothing is part of it. Its row stays for what was. @returns its uuid */
export const removeServiceItem = (
  writer: Writer,
  viewer: Viewer | null,
  input: RemoveServiceItemInput,
): Promise<string> =>
  write(writer, viewer, 'removeServiceItem', input, async own => {
    const item = await itemOf(own, input)
    const stations = await stationsOffering(own, item.id, today())
    if (stations > 0)
      throw new DomainError(
        'BAD_USER_INPUT',
        `${stations} stations offer ${item.code}. Take it from them first: \`stations(filter: { serviceItems })\` lists them.`,
        { argument: 'id', reason: 'IN_USE', stations },
      )
    if (await own.findOne(ServiceItem, { parentId: item.id, removedAt: null }))
      throw new DomainError('BAD_USER_INPUT', `${item.code} has sub-items. Remove them first.`, {
        argument: 'id',
        reason: 'IN_USE',
      })
    item.removedAt = new Date()
    await save(own, item)
    return item.id
  })

function write(
  writer: Writer,
  viewer: Viewer | null,
  mutation: string,
  input: MutationInput,
  act: (writer: Writer) => Promise<string>,
): Promise<string> {
  mayKeepCatalogue(viewer)
  return writer.transactional(own => once(own, viewer, mutation, input, () => act(own)))
}

async function itemOf(writer: Writer, { id, version }: { id: string; version: number }): Promise<ServiceItem> {
  const item = await writer.findOne(ServiceItem, { id: uuidOf('ServiceItem', id), removedAt: null })
  if (!item) throw new DomainError('NOT_FOUND', 'There is no such service item.')
  if (item.version !== version) throw conflict(item.version)
  return item
}

async function save(writer: Writer, item: ServiceItem): Promise<void> {
  try {
    writer.persist(item)
    await writer.flush()
  } catch (error) {
    throw error instanceof OptimisticLockError ? conflict(null) : error
  }
}

const conflict = (version: number | null): DomainError =>
  new DomainError(
    'VERSION_CONFLICT',
    'Somebody has changed this service item since you read it. Read it again and repeat your change.',
    { version },
  )
