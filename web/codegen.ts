import type { CodegenConfig } from '@graphql-codegen/cli'

/** Types and documents for every `.graphql` file of the pages, from the committed schema. Run with `graphql-codegen` in this folder. */
const config: CodegenConfig = {
  schema: '../server/schema.graphql',
  documents: 'src/**/*.graphql',
  generates: {
    'src/api/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        strictScalars: true,
        scalars: { GeoJSON: 'geojson#Geometry', Date: 'string', DateTimeISO: 'string' },
      },
    },
  },
}
export default config
