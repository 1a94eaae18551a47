-- bou.notifications.children: children about whom a report of concern came in.
--
-- Grain    one row per notification
-- Inputs   notification
-- Output   unit, subject, area (none), school_form, type
-- Rule     Distinct children among the notifications of bou.notifications.
-- Source   docs/founding-documents.md (further indicators: notifications, the children behind them)
select
  person as unit,
  person as subject,
  null::varchar as area,
  null::varchar as school_form,
  null::varchar as type
from notification
