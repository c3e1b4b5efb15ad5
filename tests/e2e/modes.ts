/** Whether every mode is looked at: `npm run test:full`. */
export const FULL = process.env.ATLAS_FULL === '1';

const ALL_MODES = {
  light: { colorScheme: 'light', viewport: { width: 1280, height: 900 } },
  dark: { colorScheme: 'dark', viewport: { width: 1280, height: 900 } },
  'forced colors': { forcedColors: 'active', viewport: { width: 1280, height: 900 } },
  '320 pixels': { viewport: { width: 320, height: 640 } },
  '200 percent': { viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 },
} as const;

/** How pages are looked at; the everyday run has the two themes, one wide and one narrow. */
export const MODES = FULL
  ? ALL_MODES
  : { light: ALL_MODES.light, dark: { ...ALL_MODES.dark, viewport: { width: 375, height: 800 } } };
