-- bvc.children_joint_social_services: children on whom a child health centre has cooperated with social services.
--
-- Grain    one row per occasion
-- Inputs   bvc_samverkan, $year
-- Output   unit, subject, area (none), school_form, type
-- Rule     Distinct Barn-id with Samverkanspart SOCIALTJÄNST and Datum in the calendar year.
-- Source   founding appendix, L2-09: counted in this register only, whatever social services have
select
  person as unit,
  person as subject,
  null::varchar as area,
  null::varchar as school_form,
  null::varchar as type
from bvc_samverkan
where partner = 'SOCIAL_SERVICES'
  and year(occasion) = $year
