-- fossam.cases: cases first raised at FOSSAM in the year.
--
-- Grain    one row per case
-- Inputs   raised, $year
-- Output   unit, subject, area (none), school_form, type
-- Rule     Distinct cases whose first Mötesdatum in the log lies in the calendar year: what comes in, not what is open.
--          A case that comes back in a later year is not counted again. A year with meetings and no case is zero.
--          Type: the profession that raised it.
-- Source   docs/founding-documents.md (SON 2023/273, cases raised at a meeting)
select
  case_id as unit,
  case_id as subject,
  null::varchar as area,
  null::varchar as school_form,
  coalesce(raised_by, 'RAISED_U') as type
from raised
where year(first_met) = $year
