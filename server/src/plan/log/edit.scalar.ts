import { drawnTypes } from '@geyi/shared/edits'
import { GraphQLScalarType, valueFromASTUntyped } from 'graphql'

/** One edit as a value. Input is handed on untouched: `parseEdits` takes it, with a reason for every refusal. */
export const EditScalar = new GraphQLScalarType<unknown, unknown>({
  name: 'Edit',
  description: `One boundary edit as a JSON object, named by positions and ids: \`{ "type": "moveVertex", "from": [1038000000, 254900000], "to": [1038000100, 254900000] }\`. Positions are longitude, latitude in E7 integers (degrees × 10⁷); grids are named by their global ids, new ones by \`Grid:\` and a UUID of the client’s making. Types: ${drawnTypes.join(', ')}; in rows that take something back also exchangeEdges, which only the server makes.`,
  serialize: value => value,
  parseValue: value => value,
  parseLiteral: (node, variables) => valueFromASTUntyped(node, variables),
})
