-- bou.open_interventions: open-care interventions that ran in the year.
--
-- Grain    one row per row of open_care
-- Inputs   open_care
-- Output   unit, subject, area (none), school_form, type
-- Rule     Distinct Insats-id of open care overlapping the year.
-- Source   founding appendix, L2-04
select
  intervention as unit,
  person as subject,
  null::varchar as area,
  null::varchar as school_form,
  type
from open_care
