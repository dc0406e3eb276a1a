import { type Token, type TokenHandler, Tokenizer, TokenizerMode } from 'parse5';
import { Builder } from './builder.ts';
import { fitText } from './characters.ts';
import { RAW, RAW_WITH_REFERENCES } from './elements.ts';
import type { Block } from './tree.ts';

/**
 * Reads any HTML as a body. It goes by parse5's tokens and builds its own tree from them, instead of taking parse5's: the
 * tree that HTML prescribes costs quadratic time on hostile nesting, and what is written is only what the subset allows,
 * however it was nested before.
 */
export function parseBody(html: string): Block[] {
  const builder = new Builder();
  const tokenizer: Tokenizer = new Tokenizer(
    {},
    handlerOf(builder, (mode) => setMode(tokenizer, mode)),
  );
  tokenizer.write(html, true);
  return builder.finish();
}

type Mode = (typeof TokenizerMode)[keyof typeof TokenizerMode];

function setMode(tokenizer: Tokenizer, mode: Mode): void {
  tokenizer.state = mode;
}

function handlerOf(builder: Builder, switchTo: (mode: Mode) => void): TokenHandler {
  const text = ({ chars }: Token.CharacterToken): void => builder.text(fitText(chars));
  return {
    onStartTag(tag) {
      builder.start({ name: tag.tagName, closed: tag.selfClosing, get: (name) => attributeOf(tag, name) });
      if (RAW.has(tag.tagName)) switchTo(TokenizerMode.RAWTEXT);
      else if (RAW_WITH_REFERENCES.has(tag.tagName)) switchTo(TokenizerMode.RCDATA);
    },
    onEndTag: (tag) => builder.end(tag.tagName),
    onCharacter: text,
    onWhitespaceCharacter: text,
    onNullCharacter: () => {},
    onComment: () => {},
    onDoctype: () => {},
    onEof: () => {},
  };
}

function attributeOf(tag: Token.TagToken, name: string): string | null {
  const value = tag.attrs.find((attribute) => attribute.name === name)?.value;
  return value === undefined ? null : fitText(value);
}
