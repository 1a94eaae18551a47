-- ung.cases_advice_support_13_20: advice and support cases of the youth service begun in the year.
--
-- Grain    one row per case
-- Inputs   support_case, $year
-- Output   unit, subject, area, school_form, type
-- Rule     Distinct Ärendenr with Enhet UNG, Ärendetyp RÅD_STÖD and Startdatum in the calendar year, of young people
--          aged 13–20 on 31 December or of unknown age. Others are left to the receipt: see remarks.sql.
-- Source   founding appendix, L1-06
select
  support_case as unit,
  support_case as subject,
  area,
  null::varchar as school_form,
  null::varchar as type
from support_case
where service = 'UNG'
  and kind = 'ADVICE'
  and year(begun) = $year
  and (age is null or age between 13 and 20)
