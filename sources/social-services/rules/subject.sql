-- The children and young people whom the source counts in the year.
--
-- Grain    one row per child, aged 0–20 on 31 December or of unknown age
-- Inputs   child, $year, $municipality
-- Output   subject, person, home, sex (F, M or null), age (or null), protected
-- Not      filtered by Folkbokföringskommun: the register is the municipality's own, and a child who is protected or
--          has moved may be registered elsewhere.
-- Source   docs/founding-documents.md (age = year − birth year)
select
  person as subject,
  person,
  $municipality as home,
  sex,
  $year - birth_year as age,
  protected
from child
where birth_year is null or $year - birth_year between 0 and 20
