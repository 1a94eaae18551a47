-- hab.children_in_treatment: children in treatment at a habilitation centre.
--
-- Grain    one row per row of treatment
-- Inputs   hab_atgard, subject, $year
-- Output   unit, subject, area, school_form, type
-- Rule     Distinct children with a kept contact of treatment in the calendar year, living in the municipality on 31
--          December and aged 0–17 that day. A row that was carried out is a contact on each day from its start to its
--          end; without an end it is a single day, so that a visit never lasts into the years after it. A treatment
--          that is booked, missed or said to be under way shows no kept contact.
-- Source   founding appendix, L2-06
select
  hab_atgard.person as unit,
  hab_atgard.person as subject,
  subject.area,
  null::varchar as school_form,
  null::varchar as type
from hab_atgard
join subject on subject.subject = hab_atgard.person
where hab_atgard.kind = 'TREATMENT'
  and hab_atgard.status = 'KEPT'
  and hab_atgard.started <= make_date($year, 12, 31)
  and coalesce(hab_atgard.ended, hab_atgard.started) >= make_date($year, 1, 1)
