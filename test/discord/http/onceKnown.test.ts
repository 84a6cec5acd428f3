import { describe, expect, it, vi } from 'vitest';
import { onceKnown } from '../../../src/discord/http/onceKnown.ts';

const refusal = (code: number): Error => Object.assign(new Error('refused'), { code });

describe('onceKnown', () => {
  it('sends once what is taken', async () => {
    const send = vi.fn(async () => undefined);
    await onceKnown(send, [1]);
    expect(send).toHaveBeenCalledTimes(1);
  });

  it('tries again while Discord does not know the response', async () => {
    const send = vi.fn<() => Promise<void>>(async () => undefined);
    send.mockRejectedValueOnce(refusal(10015)).mockRejectedValueOnce(refusal(10015));
    await onceKnown(send, [1, 1]);
    expect(send).toHaveBeenCalledTimes(3);
  });

  it('gives up in the end', async () => {
    const send = vi.fn(async () => Promise.reject(refusal(10015)));
    await expect(onceKnown(send, [1, 1])).rejects.toMatchObject({ code: 10015 });
    expect(send).toHaveBeenCalledTimes(3);
  });

  it.each([50035, 50027, 10008])('does not try error %s again', async (code) => {
    const send = vi.fn(async () => Promise.reject(refusal(code)));
    await expect(onceKnown(send, [1])).rejects.toMatchObject({ code });
    expect(send).toHaveBeenCalledTimes(1);
  });
});
