// A program of its own: ends with exit code 0 if the bot on this machine lives, else 1. For containers.
const port = process.env['HEALTH_PORT']?.trim();
const wanted = process.env['HEALTH_HOST']?.trim() ?? '';
const host = /^(?:|0\.0\.0\.0|::)$/.test(wanted) ? '127.0.0.1' : wanted;

async function lives(): Promise<boolean> {
  // Where the bot tells nothing there is nothing to ask.
  if (!port) return true;
  try {
    const url = `http://${host.includes(':') ? `[${host}]` : host}:${port}/healthz`;
    return (await fetch(url, { signal: AbortSignal.timeout(4000) })).ok;
  } catch {
    return false;
  }
}

process.exit((await lives()) ? 0 : 1);
