import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';

// RFC 6455, as much of it as a gateway needs: whole text frames below 64 KiB, and closing.
const MAGIC = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11';
const TEXT = 0x81;
const CLOSE = 0x88;

function frame(opcode: number, payload: Buffer): Buffer {
  const { length } = payload;
  const header =
    length < 126 ? Buffer.from([opcode, length]) : Buffer.from([opcode, 126, length >> 8, length & 0xff]);
  return Buffer.concat([header, payload]);
}

/** The first frame of a client in a buffer and what follows it, or `null` where it is not complete. */
function readFrame(buffer: Buffer): { opcode: number; payload: Buffer; rest: Buffer } | null {
  if (buffer.length < 2) return null;
  const short = buffer.readUInt8(1) & 0x7f;
  const header = short === 126 ? 8 : 6;
  if (buffer.length < header) return null;
  const length = short === 126 ? buffer.readUInt16BE(2) : short;
  if (buffer.length < header + length) return null;
  const mask = buffer.subarray(header - 4, header);
  const payload = Buffer.from(buffer.subarray(header, header + length));
  payload.forEach((byte, index) => {
    payload.writeUInt8(byte ^ mask.readUInt8(index % 4), index);
  });
  return { opcode: buffer.readUInt8(0), payload, rest: buffer.subarray(header + length) };
}

/** One connection, messages in and out as JSON. */
export interface Connection {
  send(message: object): void;
  close(code: number): void;
}

/** Accepts a client's request to talk WebSocket and hands over what it says. */
export function acceptWebSocket(
  request: IncomingMessage,
  socket: Duplex,
  onMessage: (message: { op: number }) => void,
): Connection {
  const key = createHash('sha1').update(`${request.headers['sec-websocket-key']}${MAGIC}`).digest('base64');
  socket.write(
    `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${key}\r\n\r\n`,
  );
  let received = Buffer.alloc(0);
  socket.on('error', () => socket.destroy());
  socket.on('data', (chunk: Buffer) => {
    received = Buffer.concat([received, chunk]);
    for (let next = readFrame(received); next !== null; next = readFrame(received)) {
      received = Buffer.from(next.rest);
      if (next.opcode === TEXT) onMessage(JSON.parse(next.payload.toString('utf8')));
      if (next.opcode === CLOSE) socket.end(frame(CLOSE, next.payload));
    }
  });
  return {
    send: (message) => socket.write(frame(TEXT, Buffer.from(JSON.stringify(message)))),
    close: (code) => socket.end(frame(CLOSE, Buffer.from([code >> 8, code & 0xff]))),
  };
}
