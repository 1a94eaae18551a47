-- The children and pupils of the registers, with what is known of each, and where they lived at the time.
--
-- Grain    one row per child and occasion: 15 October, the end of year 9, a school year's absence
-- Inputs   child, skola_elev, skola_betyg, skola_franvaro, $year, $municipality
-- Output   subject, person, home (municipality or null), sex (F, M or null), age (or null), protected
-- Rule     Subject is the person for the rules that count on 15 October, 'grades ' and the person for those of final
--          grades, 'absence ' and the person for those of absence: a child may move between the occasions, but is one
--          person, with one sex, age and protection.
--          Home on 15 October is that of the enrolment nearest before the day, or else nearest after it; after-school
--          care is no enrolment. Home at the end of the school year is what the register of grades or of absence says
--          for the school year that ends in $year, or else the enrolment's, looked up in the same way on 30 June.
--          A protected child without a home lives in the municipality whose register this is: such an address is not
--          always told.
-- Source   docs/founding-documents.md (sex, identities, protected persons, age = year − birth year, also on 15 October)
with days as (
  select unnest([make_date($year, 10, 15), make_date($year, 6, 30)]) as day
),
enrolled_home as (
  select
    day,
    person,
    arg_max(home, (enrolled <= day, -abs(date_diff('day', enrolled, day)), row)) filter (where form <> 'FTH') as home
  from skola_elev
  cross join days
  group by
    day,
    person
),
home_at_end as (
  select
    person,
    home
  from enrolled_home
  where day = make_date($year, 6, 30)
),
grades_home as (
  select
    person,
    arg_max(home, row) as home
  from skola_betyg
  where year(ends) = $year
  group by person
),
absence_home as (
  select
    person,
    arg_max(home, (coalesce(ends_term, 'SPRING') = 'SPRING', row)) as home
  from skola_franvaro
  where year(ends) = $year
  group by person
),
occasion as (
  select
    person::varchar as subject,
    person,
    home
  from enrolled_home
  where day = make_date($year, 10, 15)
  union all
  select
    'grades ' || person,
    person,
    coalesce(grades_home.home, home_at_end.home)
  from grades_home
  left join home_at_end using (person)
  union all
  select
    'absence ' || person,
    person,
    coalesce(absence_home.home, home_at_end.home)
  from absence_home
  left join home_at_end using (person)
)
select
  subject,
  person,
  coalesce(home, case when protected then $municipality end) as home,
  sex,
  $year - birth_year as age,
  protected
from occasion
join child using (person)
