/** Colours and faces, named by their use; light, dark and print differ here alone. */
export const TOKENS = `
:root {
  color-scheme: light dark;
  --paper: #FCFCFA;
  --sheet: #F1F3F1;
  --field: #FFFFFF;
  --ink: #15181B;
  --ink-2: #4B5258;
  --blue: #1C4BC0;
  --red: #AE2318;
  --control: #7A8389;
  --rule: #CBD0D1;
  --wash: #DFE9FF;
  --red-wash: #FBE6E2;
  --picture-light: none;
  --head: "Headline", "Headline Georgia", "Headline Noto", "Headline Liberation", "Headline DejaVu", Georgia, serif;
  --text: Charter, "Bitstream Charter", "Iowan Old Style", Georgia, "Noto Serif", serif;
  --interface: system-ui, sans-serif;
  --side: 1rem;
}
@media (min-width: 680px) {
  :root { --side: 1.75rem; }
}
@media (min-width: 1000px) {
  :root { --side: 2rem; }
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --paper: #121517;
    --sheet: #1B2023;
    --field: #0C0F11;
    --ink: #E8EAE8;
    --ink-2: #A8B0B5;
    --blue: #9ABBFF;
    --red: #FFA193;
    --control: #7E888E;
    --rule: #363E43;
    --wash: #1C315F;
    --red-wash: #47211C;
    --picture-light: brightness(.86);
  }
}
`;
