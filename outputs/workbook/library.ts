import type writeXlsxFile from 'write-excel-file/node';

/** What the library takes: its own types ask for a type that it does not export. */

export type WrittenSheet = Parameters<typeof writeXlsxFile>[0][number];
/** A change to the parts that the library writes. */
export type Addition = NonNullable<NonNullable<Parameters<typeof writeXlsxFile>[1]>['features']>[number];
