-- What the steward should know of the year's rows besides the counts.
--
-- Grain    one row per remark that holds for anything
-- Inputs   andts_enkat, $year
-- Output   remark, number: of rows
-- Rule     Svarsfrekvens is a check alone. Where it is not Antal svarande / Antal elever within its own rounding, the
--          two numbers hold. As for shares, its decimals are the most that any row of the year has.
-- Source   docs/founding-documents.md (R12, shares of a survey)
with rates as (
  select
    respondents,
    pupils,
    (10 ** max(response_decimals) over ())::bigint as scale,
    response * (10 ** (max(response_decimals) over () - response_decimals))::bigint as printed
  from andts_enkat
  where year = $year
    and response is not null
    and pupils > 0
)
select
  'rader där Svarsfrekvens inte är Antal svarande delat med Antal elever' as remark,
  count(*)::integer as number
from rates
where abs(200 * scale * respondents - 2 * printed * pupils) > pupils
having count(*) > 0
