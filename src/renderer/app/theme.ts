import { createTheme, defaultVariantColorsResolver } from '@mantine/core';
import type {
  CSSVariablesResolver,
  MantineColorsTuple,
  VariantColorsResolver,
} from '@mantine/core';
import { optionFilter } from '#renderer/ui/option-search.ts';

/** Ten steps of the deep teal, for the few places where Mantine wants a scale. */
const TEAL: MantineColorsTuple = [
  '#eaf4f3',
  '#dbe9e7',
  '#b5d5d2',
  '#8cc4bf',
  '#4fb8b0',
  '#2f9d97',
  '#1b8480',
  '#116d6d',
  '#0b5c61',
  '#084a4e',
];

/** The warm neutrals of the paper ground, where Mantine's light scheme reaches for a gray. */
const PAPER: MantineColorsTuple = [
  '#faf6ef',
  '#f1ebe0',
  '#e9e1d3',
  '#e3dacb',
  '#8a8172',
  '#7b7365',
  '#5c6667',
  '#4a5557',
  '#2f3a3c',
  '#1c2426',
];

/** The ink blues of the dark ground, from its words down to its depths. */
const INK: MantineColorsTuple = [
  '#ece9e2',
  '#b6c0c8',
  '#98a5b0',
  '#8494a5',
  '#6d8096',
  '#27384a',
  '#16222f',
  '#0f1924',
  '#0a121b',
  '#060c13',
];

/** On a filled ground stands what the palette says can be read there: dark on the dark scheme's teal. */
const resolveVariant: VariantColorsResolver = (input) => {
  const resolved = defaultVariantColorsResolver(input);
  return input.variant === 'filled' ? { ...resolved, color: 'var(--on-accent)' } : resolved;
};

/**
 * What is over the page is there, or is not: one that fades would still take the key that follows on
 * the one that closed it.
 */
const AT_ONCE = { transitionProps: { duration: 0 } };

/** One scale, one radius, one accent; the colours themselves lie in styles/palette.css. */
export const theme = createTheme({
  colors: { teal: TEAL, gray: PAPER, dark: INK },
  variantColorResolver: resolveVariant,
  primaryColor: 'teal',
  primaryShade: { light: 8, dark: 4 },
  fontFamily: 'var(--font)',
  fontFamilyMonospace: "ui-monospace, 'Cascadia Mono', 'SF Mono', 'Noto Sans Mono', monospace",
  fontSizes: {
    xs: 'var(--type-12)',
    sm: 'var(--type-14)',
    md: 'var(--type-16)',
    lg: 'var(--type-20)',
    xl: 'var(--type-28)',
  },
  headings: { fontFamily: 'var(--font)', fontWeight: '650' },
  defaultRadius: 6,
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    // Only the content scrolls, and a dialog covers it; the lock would write a style without nonce.
    Modal: { defaultProps: { lockScroll: false, ...AT_ONCE } },
    Drawer: { defaultProps: { lockScroll: false, ...AT_ONCE } },
    Popover: { defaultProps: AT_ONCE },
    // As high as the page leaves room for, and scrolled where its entries are more.
    Menu: { defaultProps: { middlewares: { flip: true, shift: true, size: true }, ...AT_ONCE } },
    SegmentedControl: { defaultProps: { transitionDuration: 0 } },
    // The first hit is the one that Enter takes.
    Select: { defaultProps: { filter: optionFilter(), selectFirstOptionOnChange: true } },
    Autocomplete: { defaultProps: { filter: optionFilter() } },
  },
});

/** Points Mantine's own colours at the palette, so that there is one source of them. */
const OVERRIDES = {
  '--mantine-color-body': 'var(--ground)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-bright': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--ink-soft)',
  '--mantine-color-placeholder': 'var(--ink-quiet)',
  '--mantine-color-anchor': 'var(--accent-ink)',
  '--mantine-color-error': 'var(--tone-bad)',
  '--mantine-color-default': 'var(--surface)',
  '--mantine-color-default-hover': 'var(--sunken)',
  '--mantine-color-default-color': 'var(--ink)',
  '--mantine-color-default-border': 'var(--control)',
  '--mantine-color-disabled': 'var(--sunken)',
  '--mantine-color-disabled-color': 'var(--ink-quiet)',
  '--mantine-color-disabled-border': 'var(--rule)',
  '--mantine-primary-color-filled': 'var(--accent)',
  '--mantine-primary-color-filled-hover': 'var(--accent-hover)',
  '--mantine-primary-color-contrast': 'var(--on-accent)',
  '--mantine-primary-color-light': 'var(--accent-soft)',
  '--mantine-primary-color-light-hover': 'var(--accent-soft-hover)',
  '--mantine-primary-color-light-color': 'var(--accent-ink)',
  '--mantine-color-teal-filled': 'var(--accent)',
  '--mantine-color-teal-filled-hover': 'var(--accent-hover)',
  '--mantine-color-teal-text': 'var(--accent-ink)',
  '--mantine-color-teal-light': 'var(--accent-soft)',
  '--mantine-color-teal-light-hover': 'var(--accent-soft-hover)',
  '--mantine-color-teal-light-color': 'var(--accent-ink)',
  '--mantine-color-teal-outline': 'var(--accent-ink)',
  '--mantine-color-teal-outline-hover': 'var(--accent-soft)',
  '--mantine-color-red-filled': 'var(--tone-bad)',
  '--mantine-color-red-filled-hover': 'var(--tone-bad)',
  '--mantine-color-red-text': 'var(--tone-bad)',
  '--mantine-color-red-light': 'var(--tone-bad-soft)',
  '--mantine-color-red-light-hover': 'var(--tone-bad-soft)',
  '--mantine-color-red-light-color': 'var(--tone-bad)',
  '--mantine-color-red-outline': 'var(--tone-bad)',
  '--mantine-color-red-outline-hover': 'var(--tone-bad-soft)',
} as const;

/** Hands the palette to Mantine in both schemes: its own values would otherwise come last and win. */
export const resolveVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    ...OVERRIDES,
    '--mantine-color-white': 'var(--surface)',
    '--mantine-color-black': 'var(--ink)',
  },
  dark: OVERRIDES,
});

/** The nonce that the main process put into the page for Mantine's few style elements. */
export function styleNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '';
}
