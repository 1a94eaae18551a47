import personnummer from 'personnummer';

/** The package's class is the default export of its CommonJS module, which its types deny. */
export function isValidByOracle(text: string): boolean {
  const loaded: unknown = personnummer;
  if (typeof loaded !== 'function' || !('valid' in loaded) || typeof loaded.valid !== 'function') {
    throw new Error('the package personnummer has another shape');
  }
  return loaded.valid(text) === true;
}
