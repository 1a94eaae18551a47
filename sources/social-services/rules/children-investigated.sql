-- bou.children_investigated: children with an investigation begun in the year.
--
-- Grain    one row per row of bou_utredning
-- Inputs   bou_utredning, $year
-- Output   unit, subject, area, school_form, type
-- Rule     Distinct children with Utredning inledd in the calendar year. Type: each aktualisering of those
--          investigations. Area: that of the latest investigation begun in the year that has one.
-- Source   founding appendix, L1-02
select
  person as unit,
  person as subject,
  arg_max(area, (begun, row)) over (partition by person) as area,
  null::varchar as school_form,
  referral as type
from bou_utredning
where year(begun) = $year
