/** The parts of package-lock.json that are needed for the dependencies of packages. */
export interface Lock {
  packages: Record<string, LockedPackage>;
}

interface LockedPackage {
  version?: string;
  dependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
  peerDependenciesMeta?: Record<string, { optional?: boolean }>;
}

/** The parts of the CycloneDX document of `npm sbom` that are read or changed. */
export interface BillOfMaterials {
  serialNumber?: string;
  metadata: { timestamp?: string; component: { 'bom-ref': string; name: string } };
  components: { 'bom-ref': string }[];
  dependencies: { ref: string; dependsOn?: string[] }[];
}

/**
 * Reduces npm's bill of materials for the whole project to what the extension may contain: the packages under `dependencies` and the
 * packages they need, without optional ones. (`npm sbom --omit dev` leaves out every package that a build tool also needs, for example
 * React.) It has no serial number and no time, so that the same lockfile gives the same bytes.
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

/** `name@version` of each package that is shipped or needed by a shipped one. */
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

/** Where Node finds `name` for the package at `from`: beside it, or in a folder above. */
function placeOf(lock: Lock, from: string, name: string): string {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    const place = folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`;
    if (place in lock.packages) return place;
    if (folder === '') throw new Error(`package-lock.json has no ${name}, which ${from} needs.`);
  }
}
