-- The absence of each pupil in the school year that ends in $year, as one share.
--
-- Grain    one row per pupil with a row that tells absence
-- Inputs   skola_franvaro, $year
-- Output   person, stage, absent, whole: the share is absent / whole, both whole numbers
-- Rule     The rows of a pupil, terms and schools, are added up. Absence of a row is Frånvarotid, or else authorised
--          and unauthorised together, or else the percentage of the time; the time is Undervisningstid, or else time
--          attended and absent together. Absence is not worked out from attendance: what nobody registered is neither.
--          Where a row of the pupil has a percentage and no time, her rows weigh alike. A row without time, or without
--          absence, says nothing.
--          Preschool and after-school care have no compulsory attendance and are left out. Stage: that of the latest
--          row that tells one, adapted forms first (a pupil integrated in an ordinary class). School year 10 of the
--          special school goes with 7–9.
-- Source   docs/founding-documents.md (further indicators: absence; forms, year groups)
with timed as (
  select
    *,
    coalesce(absent_time, authorised_time + unauthorised_time)::bigint as missed,
    coalesce(lesson_time::bigint, attended_time + missed) as time
  from skola_franvaro
  where year(ends) = $year
    and form not in ('FS', 'FTH')
),
measured as (
  select
    *,
    coalesce(missed * 100000, time * absent_percent) as parts,
    case
      when form = 'FKLASS' then 'STAGE_F'
      when form in ('GY', 'AGY') then 'STAGE_GY'
      when school_year between 1 and 3 then 'STAGE_1-3'
      when school_year between 4 and 6 then 'STAGE_4-6'
      when school_year between 7 and 9 or (form = 'SP' and school_year = 10) then 'STAGE_7-9'
    end as stage_of_row
  from timed
  where (time > 0 and (missed is not null or absent_percent is not null))
    or (time is null and absent_percent is not null)
)
select
  person,
  coalesce(
    arg_max(stage_of_row, (form in ('AGR', 'AGY'), coalesce(ends_term, 'SPRING') = 'SPRING', row)),
    'STAGE_U'
  ) as stage,
  case
    when bool_and(time is not null) then sum(parts)
    else sum(coalesce(absent_percent, round(parts / time)::bigint))
  end as absent,
  case
    when bool_and(time is not null) then 100000 * sum(time)
    else 100000 * count(*)
  end as whole
from measured
group by person
