-- The children and pupils who were enrolled on 15 October, each in one school form.
--
-- Grain    one row per child
-- Inputs   skola_elev, $year
-- Output   person, form, stage, principal
-- Rule     Enrolled by 15 October and not discharged before it: the last day counts as enrolled. Where she
--          lives is the subject's to tell (pupil view). A child with several enrolments on the day counts in one: a row
--          whose Läsår is another school year goes last; else an adapted form before the others (a pupil integrated in
--          an ordinary class counts by the form she is received in), then the four ordinary forms, then the rest; among
--          equals the one with the Läsår that the day lies in, then the latest. After-school care is no school form.
--          Stage: school years 1–3, 4–6 and 7–9 in compulsory school; 1–3 or 10–12 in upper secondary school. A row
--          of another Läsår does not tell the stage in compulsory school.
-- Source   founding appendix, L2-03 and L2-07, docs/founding-documents.md (forms, year groups, last day)
with on_the_day as (
  select *
  from skola_elev
  where form <> 'FTH'
    and enrolled <= make_date($year, 10, 15)
    and (left_on is null or left_on >= make_date($year, 10, 15))
)
select
  person,
  form,
  case
    when form in ('FS', 'FKLASS') then 'YEAR_NONE'
    when form = 'GY' and (school_year between 1 and 3 or school_year between 10 and 12) then 'YEAR_GY'
    when form <> 'GR' or autumn <> $year then 'YEAR_U'
    when school_year between 1 and 3 then 'YEAR_1-3'
    when school_year between 4 and 6 then 'YEAR_4-6'
    when school_year between 7 and 9 then 'YEAR_7-9'
    else 'YEAR_U'
  end as stage,
  principal
from on_the_day
qualify 1 = row_number() over (
  partition by person
  order by
    coalesce(autumn <> $year, false),
    case when form in ('AGR', 'AGY') then 1 when form in ('FS', 'FKLASS', 'GR', 'GY') then 2 else 3 end,
    autumn is null,
    enrolled desc,
    on_the_day.row desc
)
