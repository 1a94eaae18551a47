-- Whom the units of open services are about: a case, a family, or somebody in a group.
--
-- Grain    one row per case, per family and per participant aged 0–20 or of unknown age
-- Inputs   support_case, support_family, participant, $municipality
-- Output   subject, person, home, sex (F, M or null), age (or null), protected
-- Rule     The person behind a case is known where it has a Personnummer, behind a family never. An age outside
--          0–20 is no young person's and unknown here; so is one outside 13–20 in support to young victims of crime.
--          The register is the municipality's own.
-- Source   founding appendix, L1-04 to L1-07 and L1-09 to L1-12
select
  support_case as subject,
  person,
  $municipality as home,
  sex,
  case
    when kind = 'VICTIM' then case when age between 13 and 20 then age end
    when age between 0 and 20 then age
  end as age,
  protected
from support_case
union all
select
  support_family,
  null,
  $municipality,
  null,
  youngest,
  protected
from support_family
where youngest is null
  or youngest between 0 and 12
union all
select
  participant,
  person,
  $municipality,
  sex,
  age,
  protected
from participant
where age is null
  or age between 0 and 20
