-- The children of the register as they are known on 31 December.
--
-- Grain    one row per Barn-id with a row dated by 31 December
-- Inputs   bvc_samverkan, $year
-- Output   person, birth_year, home (municipality or null)
-- Rule     Each is what the latest row by 31 December says that says anything.
-- Source   register shape R11
select
  person,
  arg_max(birth_year, (occasion, row)) as birth_year,
  arg_max(home, (occasion, row)) as home
from bvc_samverkan
where occasion <= make_date($year, 12, 31)
group by person
