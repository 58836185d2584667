/**
 * The order of the rooms: each imports only from those before it, none in a circle. What they are for stands in ARCHITECTURE.md.
 * A dot stands for the files of the folder itself.
 */
const orders = {
  'shared/src':
    'text random geo codes csv hours coverage planar clean diff problems edits rights census network siting zoning',
  'shared/src/coverage': 'structure rings measures .',
  'shared/src/zoning': 'atoms ground search division rebalancing nets .',
  'shared/src/edits': 'change ground vertices grids parse .',
  'server/src':
    'errors names outside.ts config config.ts metrics database act viewer graphql requests account division grid staff holiday walking station reach jobs siting summary map versions plan zoning ' +
    'compare time event notice change search store formats files export audit import settings check zones sample tiles backup doctor serve cli cli.ts',
  'server/src/account': 'attempts key . own link accounts keys provider',
  'server/src/database': '. engine copies',
  'server/src/graphql': '. paging parse',
  'server/src/staff': 'person list grids keeping figures',
  'server/src/station': 'catalogue offer own hours history list nearest complete keeping .',
  'server/src/plan': '. log desk draft edit review nets own room publish withdraw',
  'server/src/plan/publish': 'settle outcome staff .',
  'server/src/jobs': '. thread',
  'server/src/zoning': 'find .',
  'server/src/formats': 'feature archive text crs geojson shapefile osm .',
  'server/src/export': '. job',
  'server/src/import': 'report rows stage divisions grids stations buildings items . nets paths staff job preview',
  'server/src/import/paths': 'read .',
  'server/src/search': 'text entries .',
  'server/src/sample': 'generate .',
  'server/src/sample/generate': '. streets ground people',
  'server/src/serve': 'schema gate watch execute .',
  'server/src/serve/gate': 'body document cost .',
  'server/src/time': 'place days history',
  'server/src/cli': 'files accounts operation .',
  'server/src/cli/files': '. import export check zone reach',
  'web/src':
    'address state api ui map editor time frame holidays stations poster explorer plan planList compare keeping reach staff importing admin open citizen graphiql main.tsx',
  'web/src/api': 'generated .',
  'web/src/ui': 'words . toasts bar field table',
  'web/src/map': 'canvas shapes background view stations labels coverage compare editing nets .',
  'web/src/frame': 'files theme . notices account layers bar',
  'web/src/frame/account': 'own .',
  'web/src/map/editing': 'picture counts loupe .',
  'web/src/editor': 'streets log draft gestures .',
  'web/src/time': 'era bar changes',
  'web/src/stations': 'desk hours . form',
  'web/src/stations/hours': '. form',
  'web/src/keeping': 'desk table map station bulk files complete catalogue .',
  'web/src/importing': 'desk map steps outcome .',
  'web/src/admin': 'places accounts keys settings audit .',
  'web/src/reach': 'desk coverage siting map .',
  'web/src/reach/siting': 'desk .',
  'web/src/staff': 'desk map table person grid files .',
  'web/src/explorer': 'ground desk panels map .',
  'web/src/plan': 'desk map tools panels problems nets zoning staff review .',
  'web/src/plan/nets': 'desk crosswalk .',
  'web/src/plan/zoning': 'desk parts wish outcome .',
  'web/src/compare': 'states changes map table sheet .',
  'web/src/citizen': 'view stations places list card map .',
  'web/src/citizen/card': 'routes .',
}

const files = '[^/]+\\.(ts|tsx|css)$'
const pathsOf = (folder, rooms) =>
  `^${folder}/(${rooms.map(room => (room === '.' ? files : `${room.replace('.', '\\.')}(/|$)`)).join('|')})`

const upwards = Object.entries(orders).flatMap(([folder, order]) => {
  const rooms = order.split(' ')
  return rooms.slice(0, -1).map((room, at) => ({
    name: `${folder}: ${room} imports what comes after it`,
    severity: 'error',
    from: { path: pathsOf(folder, [room]), pathNot: '\\.test\\.ts$' },
    to: { path: pathsOf(folder, rooms.slice(at + 1)) },
  }))
})

/** A room that no order names could be imported from anywhere. */
const unnamed = Object.entries(orders).map(([folder, order]) => ({
  name: `${folder}: a room without a place in the order`,
  severity: 'error',
  from: { path: `^${folder}/`, pathNot: pathsOf(folder, [...order.split(' '), '.']) },
  to: {},
}))

/** The engine fails only where such an entity is used. */
const unknown = {
  name: 'an entity that no engine is opened with',
  severity: 'error',
  from: { path: '^server/src/store/open-engine\\.ts$' },
  to: { path: '^server/src/.*\\.entity\\.ts$', reachable: false },
}

export default {
  forbidden: [
    ...upwards,
    unknown,
    ...unnamed,
    { name: 'a circle', severity: 'error', from: {}, to: { circular: true } },
  ],
  options: { parser: 'swc', tsPreCompilationDeps: true, doNotFollow: { path: 'node_modules' } },
}
