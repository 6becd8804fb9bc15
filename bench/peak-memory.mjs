// Runs the command in this process and prints the most memory it held, in megabytes, as the last line.
import { main } from '../dist/bundle/main.js';

await main(process.argv.slice(2), {
  ...process,
  stdout: { write() {} },
  stderr: process.stderr,
  stdin: process.stdin,
  env: {},
});
console.log(Math.round(process.resourceUsage().maxRSS / 1024));
