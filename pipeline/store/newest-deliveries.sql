-- Grain: one row per source and year: the delivery that holds.
-- In: delivery. Out: source, year, created (ISO date), counts_sha256.
select
  source,
  year,
  created::text as created,
  counts_sha256
from delivery
qualify row_number() over (partition by source, year order by created desc, id desc) = 1
order by
  source,
  year;
