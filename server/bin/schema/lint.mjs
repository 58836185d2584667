import graphql from '@graphql-eslint/eslint-plugin'
import { ESLint } from 'eslint'

const naming = graphql.configs['flat/schema-recommended'].rules['@graphql-eslint/naming-convention'][1]

/** The published rules that our schema keeps. */
const rules = {
  'description-style': 'error',
  'input-name': ['error', { checkInputType: true, caseSensitiveInputType: false }],
  'naming-convention': ['error', { ...naming, InputObjectTypeDefinition: { requiredPattern: /(Input|Filter)$/ } }],
  'no-hashtag-description': 'error',
  'no-scalar-result-type-on-mutation': 'error',
  'no-typename-prefix': 'error',
  'no-unreachable-types': 'error',
  'relay-arguments': ['error', { includeBoth: false }],
  'relay-connection-types': 'error',
  'relay-edge-types': [
    'error',
    { withEdgeSuffix: true, shouldImplementNode: false, listTypeCanWrapOnlyEdgeType: false },
  ],
  'relay-page-info': 'error',
  'require-deprecation-reason': 'error',
  'require-description': [
    'error',
    {
      types: true,
      rootField: true,
      FieldDefinition: true,
      InputValueDefinition: true,
      EnumValueDefinition: true,
      DirectiveDefinition: true,
    },
  ],
  'unique-enum-value-names': 'error',
}

/** The words of errors, which stand in `extensions` and so in no field. */
const UNREACHABLE = 'Enum type `ErrorCode` is unreachable.'

/** What the published rules say against a schema's text. */
export async function lintOf(text) {
  const eslint = new ESLint({
    overrideConfigFile: true,
    overrideConfig: [
      {
        files: ['**/*.graphql'],
        languageOptions: { parser: graphql.parser, parserOptions: { graphQLConfig: { schema: text } } },
        plugins: { '@graphql-eslint': graphql },
        rules: Object.fromEntries(Object.entries(rules).map(([name, rule]) => [`@graphql-eslint/${name}`, rule])),
      },
    ],
  })
  const [{ messages }] = await eslint.lintText(text, { filePath: 'schema.graphql' })
  return messages
    .filter(({ message }) => message !== UNREACHABLE)
    .map(({ line, message, ruleId }) => `line ${line}: ${message} (${ruleId ?? 'syntax'})`)
}
