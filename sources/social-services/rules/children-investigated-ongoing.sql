-- bou.children_investigated.ongoing: children with an investigation open on any day of the year.
--
-- Grain    one row per row of bou_utredning
-- Inputs   bou_utredning, $year
-- Output   unit, subject, area (none), school_form, type
-- Rule     Distinct children with an investigation begun by 31 December and not closed before 1 January; else as
--          bou.children_investigated, whose children are all among these.
-- Source   founding appendix, L1-02, variant .ongoing
select
  person as unit,
  person as subject,
  null::varchar as area,
  null::varchar as school_form,
  referral as type
from bou_utredning
where begun <= make_date($year, 12, 31)
  and (closed is null or closed >= make_date($year, 1, 1))
