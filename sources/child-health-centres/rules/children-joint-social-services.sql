-- bvc.children_joint_social_services: children on whom a child health centre has cooperated with social services.
--
-- Grain    one row per child
-- Inputs   bvc_samverkan, child, $year, $municipality
-- Output   unit, person, area, sex, age, school_form, type
-- Rule     Distinct Barn-id with Samverkanspart SOCIALTJÄNST and Datum in the calendar year, aged 0–5 on 31 December.
--          Living in the municipality, where the export has Kommun at all; else the export is the municipality's own.
-- Source   founding appendix, L2-09: counted in this register only, whatever social services have
select distinct
  person as unit,
  person,
  null::varchar as area,
  null::varchar as sex,
  $year - child.birth_year as age,
  null::varchar as school_form,
  null::varchar as type
from bvc_samverkan
join child using (person)
where bvc_samverkan.partner = 'SOCIAL_SERVICES'
  and year(bvc_samverkan.occasion) = $year
  and $year - child.birth_year between 0 and 5
  and (
    child.home = $municipality
    or not exists (select 1 from bvc_samverkan as any_row where any_row.home is not null)
  )
