import { startDemoGrocery } from './grocery';
import { type ShopMode, isShopMode, modes } from './shop/traits';

/* Runs the demo grocery until it is interrupted: npx tsx demo/serve-demo.ts [port] [mode] */

const [port = '4321', mode = 'shopify'] = process.argv.slice(2);
const number = Number(port);

if (!Number.isInteger(number) || number < 0 || number > 65_535) stop(`not a port: ${port}`);
else if (!isShopMode(mode)) stop(`not a mode: ${mode}. There are: ${Object.keys(modes).join(', ')}`);
else await run(number, mode);

async function run(portNumber: number, shopMode: ShopMode): Promise<void> {
  try {
    const grocery = await startDemoGrocery({ port: portNumber, mode: shopMode });
    console.log(`Corner Basket (${shopMode}) is open at ${grocery.url}`);
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void grocery.close());
  } catch (error) {
    stop(`the demo grocery could not start: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function stop(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
