import { TopBar } from '../ui/TopBar.tsx'

/** The citizen's page. */
export const CitizenPage = () => <TopBar />
