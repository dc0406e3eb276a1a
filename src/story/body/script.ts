import type { Tag } from './builder.ts';
import type { Script } from './tree.ts';

/** Language and direction of an element, where they are well formed. */
export function scriptOf(tag: Tag): Script {
  const lang = tag.get('lang') ?? '';
  const dir = (tag.get('dir') ?? '').toLowerCase();
  return {
    lang: /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,4}$/i.test(lang) ? lang : '',
    dir: dir === 'ltr' || dir === 'rtl' || dir === 'auto' ? dir : '',
  };
}
