import { expect, test } from 'vitest'
import { footAccess, tagsOf } from './foot-access.ts'

test.each([
  [{ highway: 'residential' }, 'PATH'],
  [{ highway: 'steps' }, 'PATH'],
  [{ highway: 'service', access: 'private' }, 'NOT_FOR_FOOT'],
  [{ highway: 'service', access: 'private', foot: 'yes' }, 'PATH'],
  [{ highway: 'cycleway', foot: 'no' }, 'NOT_FOR_FOOT'],
  [{ highway: 'path', access: 'no' }, 'NOT_FOR_FOOT'],
  [{ highway: 'service', access: 'customers' }, 'PATH'],
  [{ highway: 'construction' }, 'NO_PATH'],
  [{ highway: 'motorway' }, 'BARRIER'],
  [{ highway: 'motorway_link', bridge: 'yes' }, 'NO_PATH'],
  [{ highway: 'motorway', tunnel: 'no' }, 'BARRIER'],
  [{ highway: 'trunk' }, 'PATH'],
  [{ highway: 'trunk', motorroad: 'yes' }, 'BARRIER'],
  [{ highway: 'trunk', motorroad: 'yes', foot: 'designated' }, 'PATH'],
  [{ railway: 'rail' }, 'BARRIER'],
  [{ railway: 'subway', tunnel: 'yes' }, 'NO_PATH'],
  [{ railway: 'tram' }, 'NO_PATH'],
  [{ waterway: 'river' }, 'BARRIER'],
  [{ waterway: 'stream' }, 'NO_PATH'],
  [{ natural: 'water' }, 'BARRIER'],
  [{ highway: 'construction', railway: 'rail' }, 'BARRIER'],
  [{ highway: null, name: 'a power line' }, 'NO_PATH'],
  [{ name: '人民路' }, 'PATH'],
  [{}, 'PATH'],
  [{ kind: 'barrier' }, 'BARRIER'],
  [{ kind: 'path', highway: 'motorway' }, 'PATH'],
  [{ highway: 'path', other_tags: '"foot"=>"no","lit"=>"yes"' }, 'NOT_FOR_FOOT'],
  [{ name: 'Rhein', other_tags: '"waterway"=>"river","note"=>"a \\"quote\\""' }, 'BARRIER'],
])('%o is %s', (tags, access) => {
  expect(footAccess(tagsOf(tags))).toBe(access)
})
