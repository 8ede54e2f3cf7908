import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromiumExtension } from './extension';

/**
 * A copy of the built extension as after the shopper allowed a host (an Opik server). A test cannot press the browser's permission prompt,
 * so the copy has the host in its manifest. Everything else is what ships.
 */
export async function grantedExtension(
  hosts: readonly string[],
  extensionDir = chromiumExtension(),
): Promise<{ dir: string; remove: () => Promise<void> }> {
  const dir = await mkdtemp(join(tmpdir(), 'coach-granted-'));
  await cp(extensionDir, dir, { recursive: true });
  const path = join(dir, 'manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8')) as Record<string, unknown>;
  await writeFile(path, JSON.stringify({ ...manifest, host_permissions: hosts }));
  return { dir, remove: () => rm(dir, { recursive: true, force: true }) };
}
