-- hab.children_psych_assessment: children under psychological assessment at a habilitation centre.
--
-- Grain    one row per row of assessment
-- Inputs   hab_atgard, $year
-- Output   unit, subject, area (none), school_form, type
-- Rule     Distinct children with a psychological assessment begun by 31 December and not ended before 1 January,
--          living in the municipality on 31 December and aged 0–17 that day. Under assessment is under way: the
--          interval counts, and neither the status of a row nor a visit in the year is asked for.
-- Source   founding appendix, L1-13
select
  person as unit,
  person as subject,
  null::varchar as area,
  null::varchar as school_form,
  null::varchar as type
from hab_atgard
where kind = 'PSYCHOLOGICAL_ASSESSMENT'
  and started <= make_date($year, 12, 31)
  and (ended is null or ended >= make_date($year, 1, 1))
