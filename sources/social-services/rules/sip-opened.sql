-- bou.sip_opened: coordinated individual plans begun, which social services convened.
--
-- Grain    one row per plan
-- Inputs   plan
-- Output   unit, subject, area (none), school_form, type
-- Rule     Distinct plans begun in the year about children aged 0–20 on 31 December.
-- Source   docs/founding-documents.md (further indicators: plans)
select
  plan as unit,
  person as subject,
  null::varchar as area,
  null::varchar as school_form,
  null::varchar as type
from plan
