import path from 'node:path';
import { projectRoot } from '../project-root.ts';

/** Where the gallery is built: an app of its own for Electron, beside nothing that is packaged. */
export const galleryFolder = path.join(projectRoot, 'node_modules', '.cache', 'gallery');
