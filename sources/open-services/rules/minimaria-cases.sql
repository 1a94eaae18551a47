-- minimaria.cases: cases at Mini-Maria begun in the year.
--
-- Grain    one row per case
-- Inputs   support_case, $year
-- Output   unit, subject, area, school_form, type
-- Rule     Distinct Ärendenr with Enhet MM and Startdatum in the calendar year, whatever Ärendetyp, of young people aged
--          13–20 on 31 December or of unknown age. Cases in the region's own register are not added.
-- Source   founding appendix, L1-09
select
  support_case as unit,
  support_case as subject,
  null::varchar as area,
  null::varchar as school_form,
  null::varchar as type
from support_case
where service = 'MM'
  and year(begun) = $year
  and (age is null or age between 13 and 20)
