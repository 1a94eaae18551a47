-- The children of the register as they are known on 31 December.
--
-- Grain    one row per Barn-id with a row dated by 31 December, aged 0–5 that day
-- Inputs   bvc_samverkan, $year, $municipality
-- Output   subject, person, home, sex (not in this register), age, protected (not in this register, so taken as true)
-- Rule     Each is what the latest row by 31 December says that says anything. Home is what Kommun says, where the
--          export has it at all; else the export is the municipality's own.
-- Source   register shape R11
select
  person as subject,
  person,
  case
    when exists (select 1 from bvc_samverkan as any_row where any_row.home is not null) then arg_max(home, (occasion, row))
    else $municipality
  end as home,
  null::varchar as sex,
  $year - arg_max(birth_year, (occasion, row)) as age,
  true as protected
from bvc_samverkan
where occasion <= make_date($year, 12, 31)
group by person
having age between 0 and 5
