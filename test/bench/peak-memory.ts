import { readFileSync } from 'node:fs';

/**
 * The most memory that this process has had at once, in megabytes. Linux counts the memory of whoever started the
 * process among its own peak, except here.
 */
export function peakMegabytes(): number {
  try {
    const [, kilobytes] = /VmHWM:\s+(\d+) kB/.exec(readFileSync('/proc/self/status', 'utf8')) ?? [];
    if (kilobytes !== undefined) return Number(kilobytes) / 1024;
  } catch {
    // Another system than Linux.
  }
  return process.resourceUsage().maxRSS / 1024;
}
