-- adapted_school.children_enrolled: pupils enrolled on 15 October in adapted compulsory or upper secondary school.
--
-- Grain    one row per child
-- Inputs   enrolled
-- Output   unit, subject, area (none), school_form, type
-- Rule     Distinct pupils living in the municipality, by the form they are received in, whatever class they sit in.
-- Source   founding appendix, L2-07; renamed 2 July 2023, one series
select
  person as unit,
  person::varchar as subject,
  null::varchar as area,
  form as school_form,
  principal as type
from enrolled
where form in ('AGR', 'AGY')
