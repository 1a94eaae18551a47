-- school.children_enrolled: children and pupils enrolled on 15 October in the four ordinary school forms.
--
-- Grain    one row per child and code: school stage and principal
-- Inputs   enrolled
-- Output   unit, subject, area (none), school_form, type
-- Rule     Distinct children living in the municipality, each in one of preschool, preschool class, compulsory and
--          upper secondary school. Pupils in adapted forms are not among them.
-- Source   founding appendix, L2-03 (denominator)
select
  person as unit,
  person::varchar as subject,
  null::varchar as area,
  form as school_form,
  unnest([stage, principal]) as type
from enrolled
where form in ('FS', 'FKLASS', 'GR', 'GY')
