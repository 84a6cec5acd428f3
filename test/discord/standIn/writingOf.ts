import { loose } from './limits/loose.ts';
import type { Writing } from './messages.ts';
import type { RouteRequest } from './route.ts';

/** A request whose whole body is a message. */
export const writingOf = ({ label, body, files }: RouteRequest): Writing => ({
  label,
  at: '',
  body: loose(body),
  files,
});
