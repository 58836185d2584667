import type { Position } from '@geyi/shared/geo'
import { FeatureKind } from '../formats/feature/feature-kind.ts'
import { buildingColumns, parseBuilding, type StagedBuilding, writeBuildings } from './buildings/buildings.ts'
import { parseDivision, type StagedDivision } from './divisions/divisions.parse.ts'
import { divisionColumns, writeDivisions } from './divisions/divisions.write.ts'
import { parseGrid, type StagedGrid } from './grids/grids.parse.ts'
import { gridColumns, writeGrids } from './grids/grids.write.ts'
import type { KindImport, StagedRow } from './rows/kind-import.ts'
import { PlaceCodes } from './rows/place-code.ts'
import { parseStation, type StagedStation } from './stations/stations.parse.ts'
import { stationColumns, writeStations } from './stations/stations.write.ts'

/** The import of some kind, whichever it is. */
export type AnyImport = KindImport<never, StagedRow>

/** A new import of one kind. Its columns read the rows that its parser makes, so callers need not know which these are. */
export const kindImportOf = (kind: FeatureKind): AnyImport => makers[kind]() as unknown as AnyImport

const makers = {
  [FeatureKind.DIVISIONS]: (): KindImport<FeatureKind.DIVISIONS, StagedDivision> => ({
    columns: divisionColumns,
    strays: 'unless-swapped',
    parse: parseDivision,
    write: writeDivisions,
  }),
  [FeatureKind.GRIDS]: (): KindImport<FeatureKind.GRIDS, StagedGrid> => {
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
  [FeatureKind.STATIONS]: (): KindImport<FeatureKind.STATIONS, StagedStation> => {
    const codes = new PlaceCodes()
    return {
      columns: stationColumns,
      strays: 'refused',
      previews: true,
      parse: parser => parseStation(parser, codes),
      write: writeStations,
    }
  },
  [FeatureKind.BUILDINGS]: (): KindImport<FeatureKind.BUILDINGS, StagedBuilding> => {
    const codes = new PlaceCodes()
    return {
      columns: buildingColumns,
      strays: 'refused',
      parse: parser => parseBuilding(parser, codes),
      write: writeBuildings,
    }
  },
}
