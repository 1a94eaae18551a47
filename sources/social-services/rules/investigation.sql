-- The investigations of the register.
--
-- Grain    one row per Utredning-id; several rows of the register may belong to one investigation
-- Inputs   bou_utredning
-- Output   investigation, person, area, begun, closed, led_to_intervention, ground
-- Rule     The investigation is closed on the latest closing day of its rows, and led to an intervention when one of
--          them says so. An id that stands on several children is one investigation, placed at the first identity:
--          the unit is the investigation, not the child.
-- Source   founding appendix, L2-10 (distinct Utredning-id)
select
  investigation,
  min(person) as person,
  arg_max(area, (begun, row)) filter (where person = least_person) as area,
  min(begun) as begun,
  max(closed) as closed,
  coalesce(bool_or(decision = 'INTERVENTION'), false) as led_to_intervention,
  case when bool_or(legal_base = 'SOL') then 'INVESTIGATION_SOL' else 'INVESTIGATION_OTHER' end as ground
from (
  select
    *,
    min(person) over (partition by investigation) as least_person
  from bou_utredning
  where investigation is not null
)
group by investigation
