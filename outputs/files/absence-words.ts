/** Why a figure has no value, as the dictionary of the data says it. */
export const absenceWords = {
  withheld: 'redovisas inte av sekretesskäl',
  not_applicable: 'kan inte förekomma',
  missing: 'saknas (bortfall)',
  pending: 'ännu inte tillgänglig',
  denominator: 'nämnare saknas',
  small_denominator: 'nämnaren är för liten',
  not_part: 'täljaren är inte en del av nämnaren',
} as const;
