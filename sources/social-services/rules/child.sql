-- The children and young people of the register, with what is known of each in any year.
--
-- Grain    one row per child in bou_utredning, bou_insats or bou_sip
-- Inputs   bou_utredning, bou_insats, bou_sip
-- Output   person, sex (F, M or null), birth_year (or null), protected
-- Rule     The register's word on sex goes before the identity number's, the identity number's on birth year before
--          the register's; where rows differ, the latest row that says anything, and a row without a date is the
--          earliest. A child is protected when any row says so. Sex and birth year are the same in all indicators and
--          years, so that a part never exceeds its whole.
-- Source   docs/founding-documents.md (sex, identities, protected persons; the registers are one)
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
  union all
  select
    person,
    person_sex,
    person_birth_year,
    sex,
    birth_year,
    protected,
    (held, 3, row) as moment
  from bou_sip
)
select
  person,
  coalesce(arg_max(sex, moment), max(person_sex)) as sex,
  coalesce(max(person_birth_year), arg_max(birth_year, moment)) as birth_year,
  bool_or(protected) as protected
from mentioned
group by person
