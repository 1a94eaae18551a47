/**
 * Whether crossings of one indicator constrain each other in a way that no cell of theirs shows.
 *
 * Every crossing is a margin of one full table that nobody publishes. When the crossings form no ring (their
 * hypergraph is acyclic), any non-negative integer margins that agree where they overlap have such a full table, so
 * the margins can be protected without it: the full table is put together crossing by crossing along the parts that
 * they share. In a ring, as sex by age, age by area and area by sex, margins can agree pairwise although no table
 * has them, and an attacker who counts the full table knows more than the margins say; a pattern that looks safe on
 * the margins is then not proved.
 *
 * The test is Graham's reduction: take away breakdowns that stand in one crossing only and crossings that lie inside
 * another, until nothing changes; what is left is a ring (Beeri, Fagin, Maier and Yannakakis 1983, Journal of the
 * ACM 30:479; for contingency tables Lauritzen 1996, Graphical Models, section 4.4). No crossings form no ring.
 */
export function crossingsFormRing(crossings: readonly (readonly string[])[]): boolean {
  let left = crossings.map((crossing) => new Set(crossing));
  for (;;) {
    const before = size(left);
    left = withoutContained(left.map((crossing) => withoutLonely(crossing, left)));
    if (left.length <= 1) return false;
    if (size(left) === before) return true;
  }
}

function withoutLonely(crossing: ReadonlySet<string>, all: readonly ReadonlySet<string>[]): Set<string> {
  return new Set([...crossing].filter((breakdown) => all.filter((other) => other.has(breakdown)).length > 1));
}

function withoutContained(crossings: readonly Set<string>[]): Set<string>[] {
  return crossings.filter(
    (crossing, at) =>
      !crossings.some(
        (other, place) =>
          place !== at &&
          [...crossing].every((breakdown) => other.has(breakdown)) &&
          (other.size > crossing.size || place < at),
      ),
  );
}

/** Falls with every step of the reduction. */
function size(crossings: readonly ReadonlySet<string>[]): number {
  return crossings.reduce((sum, crossing) => sum + 1 + crossing.size, 0);
}
