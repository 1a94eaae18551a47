-- Whom the units of family counselling are about: a child of a case, or a family.
--
-- Grain    one row per child of a case, and per family
-- Inputs   counselled_child, counselled_family
-- Output   subject, person, home, sex (not in this register), age (or null), protected (not in this register)
-- Rule     Children are known only through their family, so the person behind them is the family: five children of
--          one family are one. Nothing is counted by area, so nobody need be told protected.
-- Source   founding appendix, L1-01 and L1-03 (no identities)
select
  counselled_child as subject,
  family as person,
  home,
  null::varchar as sex,
  age,
  false as protected
from counselled_child
union all
select
  family,
  null,
  home,
  null,
  null,
  false
from counselled_family
