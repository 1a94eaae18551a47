-- The children in the registers, as they are known on 31 December.
--
-- Grain    one row per Patient-id with a row in any register dated by 31 December, and aged 0–17 that day
-- Inputs   contact_year, bup_utredning, bup_vardatagande, $year; an optional register that was not given is empty
-- Output   subject, person, home, sex (F, M or null), age, protected, area
-- Rule     Each is what the latest row by 31 December says that says anything, whichever register it stands in; also
--          missed contacts tell it. An assessment and a commitment speak on the day that they begin. On one day a
--          contact goes before an assessment, and an assessment before a commitment. Contacts alone tell the area. A
--          child is protected when any row says so, also one of a later year.
-- Source   founding appendix, L1-08 and L2-01 (home municipality on 31 December), docs/founding-documents.md (moves
--          within the year, protected persons; the registers of one agency's system are one)
with begun as (
  select
    person,
    started,
    ((started - date '1900-01-01')::bigint * 4 + 2) * 4294967296 + row as moment,
    sex,
    birth_year,
    home,
    protected
  from bup_utredning
  union all
  select
    person,
    started,
    ((started - date '1900-01-01')::bigint * 4 + 1) * 4294967296 + row,
    sex,
    birth_year,
    home,
    protected
  from bup_vardatagande
),
told as (
  select
    person,
    contact_year as told_year,
    sex,
    sex_at,
    birth_year,
    birth_year_at,
    home,
    home_at,
    area,
    protected
  from contact_year
  union all
  select
    person,
    year(started)::integer,
    sex,
    moment,
    birth_year,
    moment,
    home,
    moment,
    null::varchar,
    coalesce(protected, false)
  from begun
)
select
  person as subject,
  person,
  arg_max(home, home_at) filter (where told_year <= $year) as home,
  arg_max(sex, sex_at) filter (where told_year <= $year) as sex,
  $year - arg_max(birth_year, birth_year_at) filter (where told_year <= $year) as age,
  bool_or(protected) as protected,
  arg_max(area, told_year) filter (where told_year <= $year) as area
from told
group by person
having min(told_year) <= $year
  and age between 0 and 17
