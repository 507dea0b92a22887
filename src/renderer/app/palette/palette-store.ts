import { createSpotlight } from '@mantine/spotlight';

/** Whether the palette is open (`paletteStore`), and its door (`palette`). */
export const [paletteStore, palette] = createSpotlight();
