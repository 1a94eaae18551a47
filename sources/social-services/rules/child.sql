-- The children and young people of the register, with what is known of each.
--
-- Grain    one row per child in bou_utredning or bou_insats, aged 0–20 on 31 December or of unknown age
-- Inputs   bou_utredning, bou_insats, $year
-- Output   person, sex (F, M or null), age (or null), protected
-- Rule     The register's word on sex goes before the identity number's, the identity number's on birth year before
--          the register's; where rows differ, the latest row that says anything, and a row without a date is the
--          earliest. A child is protected when any row says so. Sex and age are the same in all indicators, so that
--          a part never exceeds its whole.
-- Not      filtered by Folkbokföringskommun: the register is the municipality's own, and a child who is protected or
--          has moved may be registered elsewhere.
-- Source   docs/founding-documents.md (sex, identities, protected persons, age = year − birth year; the two registers
--          are one)
with mentioned as (
  select
    person,
    person_sex,
    person_birth_year,
    sex,
    birth_year,
    protected,
    (coalesce(referred, '-infinity'::date), 1, row) as moment
  from bou_utredning
  union all
  select
    person,
    person_sex,
    person_birth_year,
    sex,
    birth_year,
    protected,
    (started, 2, row) as moment
  from bou_insats
)
select
  person,
  coalesce(arg_max(sex, moment), max(person_sex)) as sex,
  $year - coalesce(max(person_birth_year), arg_max(birth_year, moment)) as age,
  bool_or(protected) as protected
from mentioned
group by person
having age is null or age between 0 and 20
