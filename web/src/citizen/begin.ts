import { pathHere } from '../address/prefix.ts'
import { askEarly } from '../api/early.ts'
import { PAGE } from './stations/pageSize.ts'
import stations from './stations/stations.graphql?raw'
import { thisMinute } from './view/minute.ts'

// The first stations are asked for while the page's own scripts are still on their way; `useStations` finds them answered.
if (pathHere() === '/' && location.search === '')
  askEarly('FindStations', stations, { first: PAGE, filter: {}, at: thisMinute().toISOString() })
