import { expect, it } from 'vitest';
import { withStatus } from '../../../pipeline/review/with-status.ts';

const written = `# Möten.
- date: 2025-04-16 # på stadshuset
  year: 2024
  commitments:
    - { text: 'Räkna om.', owner: chef, due: 2025-10-01 } # utan status: öppet
    # Styrgruppen frågade efter det.
    - text: Gå igenom rutinen.
      owner: samordnare
      due: "2025-12-01"
      status: open # enligt chefen

- date: 2026-04-15
  year: 2025
`;

it('changes the status that is written, and nothing else', () => {
  expect(withStatus(written, { meeting: 0, commitment: 1 }, 'done')).toBe(
    written.replace('status: open', 'status: done'),
  );
});

it('writes a status where it was left out', () => {
  expect(withStatus(written, { meeting: 0, commitment: 0 }, 'dropped')).toBe(
    written.replace('due: 2025-10-01 }', 'due: 2025-10-01, status: dropped }'),
  );
});

it('throws where there is no commitment', () => {
  expect(() => withStatus(written, { meeting: 1, commitment: 0 }, 'done')).toThrow();
  expect(() => withStatus(written, { meeting: 0, commitment: 2 }, 'done')).toThrow();
});
