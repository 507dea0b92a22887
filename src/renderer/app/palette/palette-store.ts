import { createSpotlight } from '@mantine/spotlight';

/** What the palette shows and how far the arrows are (`paletteStore`), and its door (`palette`). */
export const [paletteStore, palette] = createSpotlight();
