import type { Position } from '@geyi/shared/geo'
import { FeatureKind } from './feature-kind.ts'
import type { KindImport, StagedRow } from './kind-import.ts'
import { buildingColumns, parseBuilding, type StagedBuilding, writeBuildings } from './write/buildings.ts'
import { parseDivision, type StagedDivision } from './write/divisions.parse.ts'
import { divisionColumns, writeDivisions } from './write/divisions.write.ts'
import { parseGrid, type StagedGrid } from './write/grids.parse.ts'
import { gridColumns, writeGrids } from './write/grids.write.ts'
import { PlaceCodes } from './write/place-code.ts'
import { parseStation, type StagedStation } from './write/stations.parse.ts'
import { stationColumns, writeStations } from './write/stations.write.ts'

/** A new import of one kind. Its columns read the rows that its parser makes, so callers need not know which these are. */
export const kindImportOf = (kind: FeatureKind): KindImport<StagedRow> =>
  makers[kind]() as unknown as KindImport<StagedRow>

const makers = {
  [FeatureKind.DIVISIONS]: (): KindImport<StagedDivision> => ({
    columns: divisionColumns,
    strays: 'unless-swapped',
    parse: parseDivision,
    write: writeDivisions,
  }),
  [FeatureKind.GRIDS]: (): KindImport<StagedGrid> => {
    const nodes: Position[] = []
    return {
      columns: gridColumns,
      strays: 'unless-swapped',
      parse: parser => {
        const grid = parseGrid(parser)
        for (const node of parser.insertedNodes) nodes.push(node)
        return grid
      },
      write: context => writeGrids(context, nodes),
    }
  },
  [FeatureKind.STATIONS]: (): KindImport<StagedStation> => {
    const codes = new PlaceCodes()
    return {
      columns: stationColumns,
      strays: 'refused',
      parse: parser => parseStation(parser, codes),
      write: writeStations,
    }
  },
  [FeatureKind.BUILDINGS]: (): KindImport<StagedBuilding> => {
    const codes = new PlaceCodes()
    return {
      columns: buildingColumns,
      strays: 'refused',
      parse: parser => parseBuilding(parser, codes),
      write: writeBuildings,
    }
  },
}
