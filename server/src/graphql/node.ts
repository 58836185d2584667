import { Field, ID, InterfaceType } from 'type-graphql'

/** Anything with a global id (Relay). */
@InterfaceType({
  description: 'Anything that can be fetched again by its id (Relay).',
  resolveType: (value: { id: string }) => value.id.slice(0, value.id.indexOf(':')),
})
export abstract class Node {
  @Field(() => ID, { description: 'Global id: stays the same through renaming, re-coding and redrawing.' })
  id!: string
}
