/** The parts of package-lock.json that say what a package brings along. */
export interface Lock {
  packages: Record<string, LockedPackage>;
}

interface LockedPackage {
  version?: string;
  dependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
  peerDependenciesMeta?: Record<string, { optional?: boolean }>;
}

/** What we read and change of the CycloneDX document that `npm sbom` writes. */
export interface BillOfMaterials {
  serialNumber?: string;
  metadata: { timestamp?: string; component: { 'bom-ref': string; name: string } };
  components: { 'bom-ref': string }[];
  dependencies: { ref: string; dependsOn?: string[] }[];
}

/**
 * Cuts npm's bill of materials for the whole project down to what the extension may contain: the packages under `dependencies`, what they
 * need, and nothing optional. (`npm sbom --omit dev` leaves out each package that a build tool asks for too, React among them.) Without a
 * serial number and a time, so that the same lockfile gives the same bytes.
 */
export function billOfShipped(whole: BillOfMaterials, lock: Lock, projectName: string): BillOfMaterials {
  const root = whole.metadata.component['bom-ref'];
  const kept = shippedPackages(lock);
  const component = { ...whole.metadata.component, name: projectName };
  const { timestamp: _timestamp, ...metadata } = { ...whole.metadata, component };
  const { serialNumber: _serialNumber, ...document } = whole;
  return {
    ...document,
    metadata,
    components: whole.components.filter((one) => kept.has(one['bom-ref'])),
    dependencies: whole.dependencies
      .filter(({ ref }) => ref === root || kept.has(ref))
      .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter((one) => kept.has(one)) })),
  };
}

/** `name@version` of each package that is shipped or needed by one that is. */
export function shippedPackages(lock: Lock): Set<string> {
  const found = new Set<string>();
  const follow = (from: string): void => {
    const one = lock.packages[from];
    const needed = from === '' ? { ...one?.dependencies } : neededBy(one);
    for (const name of Object.keys(needed)) {
      const place = placeOf(lock, from, name);
      const key = `${name}@${lock.packages[place]?.version ?? ''}`;
      if (found.has(key)) continue;
      found.add(key);
      follow(place);
    }
  };
  follow('');
  return found;
}

function neededBy(one: LockedPackage | undefined): Record<string, string> {
  const peers = Object.entries(one?.peerDependencies ?? {});
  const wanted = peers.filter(([name]) => one?.peerDependenciesMeta?.[name]?.optional !== true);
  return { ...one?.dependencies, ...Object.fromEntries(wanted) };
}

/** Where Node finds `name` when the package at `from` asks for it: beside it, or in a folder further up. */
function placeOf(lock: Lock, from: string, name: string): string {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    const place = folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`;
    if (place in lock.packages) return place;
    if (folder === '') throw new Error(`package-lock.json has no ${name}, which ${from} needs.`);
  }
}
