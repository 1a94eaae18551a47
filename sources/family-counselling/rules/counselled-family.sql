-- The families behind the counselling cases of the year.
--
-- Grain    one row per family
-- Inputs   counselled_case
-- Output   family, relation, home
-- Rule     Form of relationship and home are those of the family's latest case of the year.
-- Source   founding appendix, L1-03 (distinct Familj-id where it is kept)
select
  family,
  arg_max(relation, (begun, row)) as relation,
  arg_max(home, (begun, row)) as home
from counselled_case
group by family
