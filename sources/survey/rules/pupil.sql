-- The pupils who were asked, one by one.
--
-- Grain    one row per grade and pupil
-- Inputs   invited
-- Output   pupil, id
-- Rule     As many as Antal elever says; nothing else is known of them.
-- Source   docs/founding-documents.md (R12, shares of a survey)
with numbered as (
  select
    id,
    unnest(range(pupils)) as number
  from invited
  where fault is null
)
select
  concat_ws(' ', id, number) as pupil,
  id
from numbered
