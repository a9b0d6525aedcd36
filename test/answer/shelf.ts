/** Articles on other subjects than the seeds, and a library made of them. */

import { libraryOf } from './stands.ts';

export const FERRY = `Ferry Between Norrvik and Haldby Resumes After Repairs

March 4, 2024

The car ferry between Norrvik and Haldby resumed service on Monday after nine weeks of repairs to its ramp. Harbour master Ingrid Solheim said the work had cost 1.4 million euros, twice the sum that was planned.

The ferry, built in 1987, carries up to 62 cars. Its ramp was damaged on December 30 when a storm tore the vessel from its moorings, injuring two deckhands.

Mayor Lars Brekke of Norrvik demanded that the county pay for a second vessel, because the detour by road takes four hours. The county transport office said it would decide in the autumn.

Fishermen complained that the temporary quay blocked the entrance to the inner harbour.
`;

export const BEETLES = `Bark Beetles Spread in Upland Forests

August 19, 2023

Bark beetles have destroyed about 3,200 hectares of spruce in the upland forests since 2019, the state forestry institute reported on Friday.

Institute director Maria Kovar blamed three dry summers in a row. "A healthy tree drowns the beetle in resin," she said. "A thirsty one cannot."

Owners must fell infested trees within two weeks or pay a fine of up to 5,000 crowns. Oak and maple seedlings are to be planted in their place.

Sawmills in the valley have stopped taking the damaged wood, and the price of spruce fell by 40 percent.
`;

export const ORCHESTRA = `Youth Orchestra Wins Contest in Lisbon

The Riverside Youth Orchestra won the contest for young ensembles in Lisbon on May 12, ahead of groups from eleven countries. Conductor Thomas Abara chose a symphony by Louise Farrenc for the final.

The jury praised the strings and awarded the orchestra 10,000 euros. First violinist Mei Tanaka, 16, received a prize of her own.

The orchestra was founded in 1998 by the teacher Ruth Adler in a disused tram depot. It rehearses there to this day.
`;

export const shelf = () => libraryOf({ beetles: BEETLES, ferry: FERRY, orchestra: ORCHESTRA });
