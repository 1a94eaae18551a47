-- school.children_individual_resource: children with a decision on an individual resource valid on 15 October.
--
-- Grain    one row per decision and code: school stage and principal
-- Inputs   skola_resurs, enrolled, $year
-- Output   unit, subject, area (none), school_form, type
-- Rule     Distinct children living in the municipality with a decision on individual resource valid from 15 October
--          at the latest and to that day at the earliest, who are enrolled on the day in one of the four ordinary
--          forms: all are among school.children_enrolled, of whom they are a share. School form, stage and principal
--          are those of the enrolment, whatever the decision says.
-- Source   founding appendix, L2-03
select
  person as unit,
  person::varchar as subject,
  null::varchar as area,
  enrolled.form as school_form,
  unnest([enrolled.stage, enrolled.principal]) as type
from skola_resurs
join enrolled using (person)
where skola_resurs.support = 'INDIVIDUAL_RESOURCE'
  and skola_resurs.valid_from <= make_date($year, 10, 15)
  and (skola_resurs.valid_to is null or skola_resurs.valid_to >= make_date($year, 10, 15))
  and enrolled.form in ('FS', 'FKLASS', 'GR', 'GY')
