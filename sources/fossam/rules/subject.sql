-- The cases, since nobody behind them is known.
--
-- Grain    one row per case
-- Inputs   raised, $municipality
-- Output   subject, person (none), home, sex (none), age (none), protected (nobody)
-- Rule     The log is the municipality's own and holds no identity.
-- Source   docs/founding-documents.md (SON 2023/273, cases raised at a meeting)
select
  case_id as subject,
  null::varchar as person,
  $municipality as home,
  null::varchar as sex,
  null::integer as age,
  false as protected
from raised
