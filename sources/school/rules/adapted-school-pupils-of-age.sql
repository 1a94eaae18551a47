-- adapted_school.pupils_of_age: pupils of the ages of the adapted school forms, in any school form.
--
-- Grain    one row per child
-- Inputs   enrolled, subject
-- Output   unit, subject, area (none), school_form, type
-- Rule     Distinct pupils living in the municipality and enrolled on 15 October in any form; those aged 7–15 on
--          31 December under AGR, those aged 16–19 under AGY. A pupil of unknown age is in neither.
-- Source   founding appendix, L2-07 (denominator), docs/founding-documents.md (age = year − birth year, also for stocks on 15 October)
select
  enrolled.person as unit,
  enrolled.person::varchar as subject,
  null::varchar as area,
  case when subject.age <= 15 then 'AGR' else 'AGY' end as school_form,
  principal as type
from enrolled
join subject on subject.subject = enrolled.person::varchar
where subject.age between 7 and 19
