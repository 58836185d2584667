import { getMetadataStorage } from 'type-graphql'

type Params = readonly { readonly kind: string }[] | undefined

/** The fields, but those of the roots, whose resolvers are given the request, and so could look at who asks. */
export function contextFields(): string[] {
  // A part of TypeGraphQL that it has no types for, filled by its decorators.
  const storage = getMetadataStorage() as any
  const names = new Map<unknown, string>(
    [...storage.objectTypes, ...storage.interfaceTypes].map(({ target, name }) => [target, name]),
  )
  const takesContext = ({ params }: { params: Params }) => params?.some(({ kind }) => kind === 'context')
  return storage.fieldResolvers.filter(takesContext).map((field: any) => {
    const ofClass = names.has(field.target)
      ? field.target
      : storage.resolverClasses.find((resolver: any) => resolver.target === field.target).getObjectType()
    return `${names.get(ofClass)}.${field.schemaName}`
  })
}
