import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql'
import { actNow } from '../../act/act.ts'
import { DomainError } from '../../errors/domain-error.ts'
import type { Context } from '../../graphql/context.ts'
import { Cost } from '../../graphql/cost.ts'
import { uuidOf } from '../../graphql/global-id.ts'
import { once } from '../../requests/once.ts'
import {
  CreateServiceItemPayload,
  ImportServiceItemsPayload,
  RemoveServiceItemPayload,
  type ServiceItemPayload,
  UpdateServiceItemPayload,
} from './catalogue-payload.ts'
import { importItems } from './import-items.ts'
import { mayKeepCatalogue } from './may-keep-catalogue.ts'
import {
  CreateServiceItemInput,
  ImportServiceItemsInput,
  RemoveServiceItemInput,
  UpdateServiceItemInput,
} from './service-item.inputs.ts'
import { findServiceItems, serviceItemById, subItems } from './service-item.query.ts'
import { createServiceItem, removeServiceItem, updateServiceItem } from './service-item.service.ts'
import { ServiceItemNode } from './service-item.type.ts'
import { ServiceLevel } from './service-level.ts'

/** The most items of one list. */
const MOST = 500

@Resolver(() => ServiceItemNode)
export class ServiceItemResolver {
  @Cost({ weight: 50, rows: 150 })
  @Query(() => [ServiceItemNode], {
    description: 'The catalogue of what can be done at stations, by category; all of it has at most 2,000 items.',
  })
  serviceItems(
    @Arg('search', () => String, {
      nullable: true,
      description: 'Part of the name in Chinese, English, pinyin or initials, of the category or of a synonym.',
    })
    search: string | null,
    @Arg('category', () => String, { nullable: true, description: 'Only those of this category, by its Chinese name.' })
    category: string | null,
    @Arg('level', () => ServiceLevel, {
      nullable: true,
      description: 'Only those that are done at this level, or of which nobody has said.',
    })
    level: ServiceLevel | null,
    @Arg('main', () => Boolean, { nullable: true, description: 'Only main items, or only sub-items.' })
    main: boolean | null,
    @Ctx() { reader }: Context,
  ): Promise<ServiceItemNode[]> {
    return findServiceItems(reader, { search, category, level, main })
  }

  @FieldResolver(() => ServiceItemNode, { nullable: true, description: 'The main item that it is part of.' })
  parent(@Root() { parentId }: ServiceItemNode, @Ctx() context: Context): Promise<ServiceItemNode | null> | null {
    return parentId === null ? null : context.load(serviceItemById, parentId)
  }

  @Cost({ rows: 5 })
  @FieldResolver(() => [ServiceItemNode], { description: 'Its parts, by code; empty of a sub-item.' })
  async subItems(@Root() { id }: ServiceItemNode, @Ctx() context: Context): Promise<ServiceItemNode[]> {
    return (await context.load(subItems, uuidOf('ServiceItem', id))) ?? []
  }

  @Mutation(() => CreateServiceItemPayload, {
    nullable: true,
    description: 'Adds an item to the catalogue. Needs the right to keep the stations of a whole district.',
  })
  async createServiceItem(
    @Arg('input', () => CreateServiceItemInput, { description: 'The item.' }) input: CreateServiceItemInput,
    @Ctx() context: Context,
  ): Promise<ServiceItemPayload> {
    return changed(context, await createServiceItem(context.writer, context.viewer, input))
  }

  @Mutation(() => UpdateServiceItemPayload, {
    nullable: true,
    description: 'Changes an item of the catalogue. VERSION_CONFLICT when somebody else changed it first.',
  })
  async updateServiceItem(
    @Arg('input', () => UpdateServiceItemInput, { description: 'The changes.' }) input: UpdateServiceItemInput,
    @Ctx() context: Context,
  ): Promise<ServiceItemPayload> {
    return changed(context, await updateServiceItem(context.writer, context.viewer, input))
  }

  @Mutation(() => RemoveServiceItemPayload, {
    nullable: true,
    description: 'Takes an item out of the catalogue that no station offers and nothing is part of.',
  })
  async removeServiceItem(
    @Arg('input', () => RemoveServiceItemInput, { description: 'The item.' }) input: RemoveServiceItemInput,
    @Ctx() { writer, viewer }: Context,
  ): Promise<RemoveServiceItemPayload> {
    return { serviceItemId: `ServiceItem:${await removeServiceItem(writer, viewer, input)}` }
  }

  @Cost({ weight: 5_000 })
  @Mutation(() => ImportServiceItemsPayload, {
    nullable: true,
    description: 'Adds up to 500 items, or changes them under their codes: all of them, or none and the reasons why.',
  })
  async importServiceItems(
    @Arg('input', () => ImportServiceItemsInput, { description: 'The items.' }) input: ImportServiceItemsInput,
    @Ctx() { writer, viewer }: Context,
  ): Promise<ImportServiceItemsPayload> {
    mayKeepCatalogue(viewer)
    if (input.items.length === 0 || input.items.length > MOST)
      throw new DomainError('BAD_USER_INPUT', `\`items\` has 1 to ${MOST} items.`, {
        argument: 'items',
        reason: 'WRONG_LENGTH',
      })
    const { troubles, ...counts } = await writer.transactional(own =>
      once(own, viewer, 'importServiceItems', input, async () => {
        const found = await importItems(own, input.items, input.dryRun ?? false)
        if (found.troubles.length > 0) actNow()!.writes = false
        return found
      }),
    )
    return { ...counts, applied: troubles.length === 0 && !input.dryRun, problems: [...troubles] }
  }
}

async function changed(context: Context, id: string): Promise<ServiceItemPayload> {
  context.clear()
  return { serviceItem: (await context.load(serviceItemById, id))! }
}
