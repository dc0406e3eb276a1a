import type { Socket } from 'node:net';
import type { KeptPage } from '../pages/kept-page.ts';
import { wireAnswer } from './answer.ts';
import { type PlainRequest, readPlainRequest } from './plain-request.ts';

/** Where the front finds pages, by the address as it stands in the request. */
export interface FrontPages {
  /** A page that is kept and fresh. */
  peek(url: string): KeptPage | undefined;
  /** The page made anew, where this address is one of a page; null sends the request to node:http. */
  make(url: string): Promise<KeptPage | null> | null;
}

/** Shared by all connections of a server: a slow clock for time-outs, and whether the server is closing. */
export interface Clock {
  beat: number;
  closing: boolean;
}

interface Owner {
  /** Gives the connection to node:http, with the bytes that were received and not answered. */
  handOver(rest: Buffer): void;
  closed(): void;
}

/** One connection of a reader, as long as it asks for nothing but kept pages. */
export class Connection {
  answered = false;
  readonly #socket: Socket;
  readonly #pages: FrontPages;
  readonly #clock: Clock;
  readonly #owner: Owner;
  #beat: number;
  /** Bytes that wait for a page being made, or for a reader slower than its answers. */
  #waiting: Buffer | null = null;
  #making = false;

  constructor(socket: Socket, pages: FrontPages, clock: Clock, owner: Owner) {
    this.#socket = socket;
    this.#pages = pages;
    this.#clock = clock;
    this.#owner = owner;
    this.#beat = clock.beat;
    socket.on('data', this.#onData).on('drain', this.#onDrain).on('end', this.#onEnd).on('error', this.#onError);
    socket.on('close', this.#onClose);
  }

  silentFor(beat: number): number {
    return this.#making ? 0 : beat - this.#beat;
  }

  cut(): void {
    this.#socket.destroy();
  }

  /** Ends the connection, after the answer that it waits for. */
  finish(): void {
    if (!this.#making && this.#waiting === null) this.#socket.end();
  }

  #onData = (chunk: Buffer): void => {
    this.#beat = this.#clock.beat;
    if (this.#waiting !== null) this.#waiting = Buffer.concat([this.#waiting, chunk]);
    else this.#answer(chunk);
  };

  #onDrain = (): void => {
    this.#beat = this.#clock.beat;
    if (!this.#making) this.#goOn();
  };

  #onEnd = (): void => {
    if (!this.#making) this.#socket.end();
  };

  #onError = (): void => {
    this.#socket.destroy();
  };

  #onClose = (): void => {
    this.#owner.closed();
  };

  #answer(chunk: Buffer): void {
    const text = chunk.toString('latin1');
    let at = 0;
    while (at < text.length) {
      if (this.#socket.writableNeedDrain) {
        this.#wait(chunk.subarray(at));
        return;
      }
      const request = readPlainRequest(text, at);
      if (request === null) {
        this.#handOver(chunk.subarray(at));
        return;
      }
      const page = this.#pages.peek(request.url);
      if (page === undefined) {
        this.#makePage(request, chunk.subarray(at), request.end - at);
        return;
      }
      this.#socket.write(wireAnswer(page, request, Date.now()));
      this.answered = true;
      at = request.end;
    }
    if (this.#clock.closing) this.#socket.end();
  }

  /** Answers with a page that is not kept yet; meanwhile nothing more is read. */
  #makePage(request: PlainRequest, rest: Buffer, length: number): void {
    const making = this.#pages.make(request.url);
    if (making === null) {
      this.#handOver(rest);
      return;
    }
    this.#making = true;
    this.#wait(rest);
    making.then(
      (page) => {
        this.#making = false;
        if (this.#socket.destroyed || this.#waiting === null) return;
        if (page === null) {
          this.#handOver(this.#waiting);
          return;
        }
        this.#beat = this.#clock.beat;
        this.#socket.write(wireAnswer(page, request, Date.now()));
        this.answered = true;
        this.#waiting = this.#waiting.subarray(length);
        if (this.#socket.readableEnded) this.#socket.end();
        else if (!this.#socket.writableNeedDrain) this.#goOn();
      },
      // Whatever went wrong, node:http asks again and has the words for it.
      () => {
        this.#making = false;
        if (!this.#socket.destroyed && this.#waiting !== null) this.#handOver(this.#waiting);
      },
    );
  }

  #wait(rest: Buffer): void {
    this.#waiting = rest;
    this.#socket.pause();
  }

  #goOn(): void {
    const rest = this.#waiting;
    if (rest === null) return;
    this.#waiting = null;
    this.#socket.resume();
    if (rest.length > 0) this.#answer(rest);
    else if (this.#clock.closing) this.#socket.end();
  }

  #handOver(rest: Buffer): void {
    this.#waiting = null;
    const socket = this.#socket;
    socket.off('data', this.#onData).off('drain', this.#onDrain).off('end', this.#onEnd).off('error', this.#onError);
    socket.off('close', this.#onClose);
    this.#owner.handOver(rest);
  }
}
