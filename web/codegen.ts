import { fileURLToPath } from 'node:url'
import type { CodegenConfig } from '@graphql-codegen/cli'

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/** Types and documents for every `.graphql` file of the pages, from the committed schema. */
const config: CodegenConfig = {
  schema: here('../server/schema.graphql'),
  documents: here('src/**/*.graphql'),
  generates: {
    [here('src/api/generated/')]: {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        strictScalars: true,
        scalars: {
          Count: 'number',
          GeoJSON: 'geojson#Geometry',
          Date: 'string',
          DateTimeISO: 'string',
          Edit: '@geyi/shared/edits#Edit',
          JsonObject: 'Record<string, unknown>',
        },
      },
    },
  },
}
export default config
