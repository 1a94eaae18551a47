-- The children and pupils of the registers, with what is known of each in any year.
--
-- Grain    one row per child
-- Inputs   skola_elev, skola_betyg, skola_franvaro
-- Output   person, sex (F, M or null), birth_year (or null), protected
-- Rule     The register's word on sex goes before the identity number's, the identity number's on birth year before
--          the register's; where rows differ, the latest row that says anything, and the pupil register's before
--          those of the others. A child is protected when any row says so.
-- Source   docs/founding-documents.md (sex, identities, protected persons)
with mentioned as (
  select
    person,
    person_sex,
    person_birth_year,
    sex,
    birth_year,
    protected,
    (3, enrolled, row) as moment
  from skola_elev
  union all
  select
    person,
    person_sex,
    person_birth_year,
    sex,
    birth_year,
    protected,
    (2, ends, row) as moment
  from skola_betyg
  union all
  select
    person,
    person_sex,
    person_birth_year,
    sex,
    birth_year,
    protected,
    (1, ends, row) as moment
  from skola_franvaro
)
select
  person,
  coalesce(arg_max(sex, moment), max(person_sex)) as sex,
  coalesce(max(person_birth_year), arg_max(birth_year, moment)) as birth_year,
  coalesce(bool_or(protected), false) as protected
from mentioned
group by person
