-- bou.notifications: reports of concern about children.
--
-- Grain    one row per notification
-- Inputs   notification
-- Output   unit, subject, area (none), school_form, type
-- Rule     Distinct notifications of the year about children aged 0–20 on 31 December.
-- Source   docs/founding-documents.md (further indicators: notifications)
select
  notification as unit,
  person as subject,
  null::varchar as area,
  null::varchar as school_form,
  null::varchar as type
from notification
