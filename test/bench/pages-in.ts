/** How many pages a PDF has, by its page objects. */
export function pagesIn(pdf: Uint8Array): number {
  return (
    Buffer.from(pdf)
      .toString('latin1')
      .match(/\/Type ?\/Page\b(?!s)/g)?.length ?? 0
  );
}
