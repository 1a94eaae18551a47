-- The patients of the register as they are known on 31 December.
--
-- Grain    one row per Patient-id with a row dated by 31 December
-- Inputs   bup_kontakt, $year
-- Output   person, sex (F, M or null), birth_year, home (municipality or null), area, protected
-- Rule     Each is what the latest row by 31 December says that says anything; also missed contacts tell it. A
--          patient is protected when any row of the register says so.
-- Source   founding appendix, L2-01 (home municipality on 31 December), docs/founding-documents.md (moves within the year)
select
  person,
  arg_max(sex, (contact, row)) as sex,
  arg_max(birth_year, (contact, row)) as birth_year,
  arg_max(home, (contact, row)) as home,
  arg_max(area, (contact, row)) as area,
  coalesce(bool_or(protected), false) as protected
from bup_kontakt
where contact <= make_date($year, 12, 31)
group by person
