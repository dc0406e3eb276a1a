/**
 * The text of a file's bytes: UTF-8, UTF-16 with its mark, what an HTML page declares, else Windows-1252, which reads any byte.
 * null for bytes that are no text.
 */
export function decodeText(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes.subarray(0, 8192).includes(0)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder(declaredEncoding(bytes)).decode(bytes);
  }
}

function declaredEncoding(bytes: Uint8Array): string {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 2048));
  const declared = /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1];
  try {
    return declared && declared.toLowerCase() !== 'utf-8' ? new TextDecoder(declared).encoding : 'windows-1252';
  } catch {
    return 'windows-1252';
  }
}

/** What an unnamed input is, told by how it begins. */
export function kindByContent(text: string): 'jsonl' | 'html' | 'text' {
  const head = text.trimStart().slice(0, 2000);
  if (head.startsWith('{') && isJson(firstLine(text.trimStart()))) return 'jsonl';
  if (/^(?:<!doctype html|<html|<head|<body|<article|<!--|<div|<p[\s>]|<section|<main)/i.test(head)) return 'html';
  return 'text';
}

function firstLine(text: string): string {
  const end = text.indexOf('\n');
  return end < 0 ? text : text.slice(0, end);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
