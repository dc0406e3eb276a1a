import type { Look } from '../scan/look.ts';
import { Kind } from '../scan/tokens.ts';
import { withDistance } from './distance.ts';
import { withEdge, withShift } from './edge.ts';
import type { Form } from './form.ts';
import { FORMS_AT_GLUED, FORMS_AT_NUMBERS, formsAtWord, NO_FORMS } from './forms.ts';
import type { Mention } from './meaning.ts';
import { mayBeTime } from './number-company.ts';

/** One pass over the tokens: at each the few forms that it may begin or hinge are tried. */
export function readMentions(look: Look): Mention[] {
  const { count } = look.scan;
  const mentions: Mention[] = [];
  let free = 0; // tokens before it belong to the mention before
  for (let at = 0; at < count; at++) {
    const forms = formsAt(look, at);
    if (forms.length === 0) continue;
    for (const form of forms) {
      const found = form.read(look, at);
      if (!found) continue;
      const started = { ...found, first: Math.max(found.first, free), rule: form.rule };
      const mention = withEdge(look, withShift(look, withDistance(look, started)), free);
      mentions.push(mention);
      free = mention.end;
      at = mention.end - 1;
      break;
    }
  }
  return mentions;
}

function formsAt(look: Look, at: number): readonly Form[] {
  const { kind, word, text, end } = look.scan;
  if (kind[at] === Kind.number) return mayBeTime(look, at) ? FORMS_AT_NUMBERS : NO_FORMS;
  if (word[at] !== 0) return formsAtWord(word[at]!);
  const last = text.charCodeAt(end[at]! - 1);
  return kind[at] === Kind.word && last >= 48 && last <= 57 ? FORMS_AT_GLUED : NO_FORMS;
}
