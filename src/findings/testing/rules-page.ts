import type { Example } from '../example.ts';
import { RULES } from '../rules/index.ts';
import { ALL_EXAMPLES } from './all-examples.ts';
import { OTHER_RULES } from './other-rules.ts';

/** The page docs/rules.md: every rule with what it catches, and examples that the tests hold it to. */
export function rulesPage(): string {
  return `${HEAD}${RULES.map(({ name, severity, catches }) => {
    const examples = ALL_EXAMPLES.find(({ rule }) => rule === name);
    return `## ${name}

_${severity}._ ${catches}

Found, at the marked words:

${(examples?.bad ?? []).map(quoted).join('\n')}
Right as they stand:

${(examples?.good ?? []).map(quoted).join('\n')}`;
  }).join('\n')}
${OTHER_RULES}`;
}

const HEAD = `# The copy desk's rules

Made by \`node scripts/rules-page.ts\` from the rules in \`src/findings/rules/\` and their examples, which the tests run.
Each finding names its words, says why, and what would clear it. \`error\` is broken text; \`warning\` is to be looked at
before it goes out; \`note\` is for whoever wants to know. Examples are dated Tuesday, 10 March 2026, but where it says
otherwise.

`;

/** An example as a quotation, paragraphs kept. */
function quoted({ text, title, published, because }: Example): string {
  const head = title === undefined ? '' : `> **${title}**\n>\n`;
  const lines = text
    .split('\n')
    .map((line) => `> ${line.replaceAll('*', '\\*')}`.trimEnd())
    .join('\n');
  const notes = [published === null ? 'No date of publication is known.' : '', because ?? ''].filter(Boolean).join(' ');
  return `${head}${lines}\n${notes ? `\n(${notes})\n` : ''}`;
}
