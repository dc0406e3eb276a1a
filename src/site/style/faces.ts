import { HEADLINE_FACE } from '../assets.ts';

/**
 * The headline face, and stand-ins cut to its width and height, so that no line breaks elsewhere when it arrives. The
 * accents are fetched only where a headline has them.
 */
export const FACES = `
${face(HEADLINE_FACE.latin, 'U+20-7E,U+A3,U+B7,U+BD,U+D7,U+2013,U+2014,U+2018,U+2019,U+201C,U+201D,U+2022,U+2026,U+20AC,U+2212')}
${face(HEADLINE_FACE.accents, 'U+A1,U+AB,U+BB,U+BF,U+C0-D6,U+D8-FF,U+201A,U+201E,U+2039,U+203A')}
${face(HEADLINE_FACE.extended, 'U+100-17F')}
${standIn('Georgia', ['Georgia Bold', 'Georgia-Bold', 'Gelasio Bold'], 83.2, 124.4, 40.2)}
${standIn('Noto', ['Noto Serif Bold', 'NotoSerif-Bold'], 84, 123.3, 39.9)}
${standIn('Liberation', ['Liberation Serif Bold', 'Times New Roman Bold', 'TimesNewRomanPS-BoldMT', 'Tinos Bold'], 99.2, 104.4, 33.8)}
${standIn('DejaVu', ['DejaVu Serif Bold'], 75.1, 137.9, 44.6)}
`;

function face(path: string, range: string): string {
  return `@font-face { font-family: "Headline"; src: url(${path}) format("woff2"); font-weight: 100 900; font-display: swap; unicode-range: ${range}; }`;
}

/** Sizes in percent: of the letters, then of their ascent and descent. */
function standIn(name: string, fonts: string[], size: number, ascent: number, descent: number): string {
  const sources = fonts.map((font) => `local("${font}")`).join(', ');
  return `@font-face { font-family: "Headline ${name}"; src: ${sources}; size-adjust: ${size}%; ascent-override: ${ascent}%; descent-override: ${descent}%; line-gap-override: 0%; }`;
}
