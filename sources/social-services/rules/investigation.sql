-- The investigations of the register that were closed in the year.
--
-- Grain    one row per Utredning-id; several rows of the register may belong to one investigation
-- Inputs   bou_utredning, $year
-- Output   investigation, person, led_to_intervention, ground
-- Rule     The investigation is closed on the latest closing day of its rows, and led to an intervention when one of
--          them says so. An id that stands on several children is one investigation, placed at the child of its first
--          row: the unit is the investigation, not the child.
-- Source   founding appendix, L2-10 (distinct Utredning-id)
select
  investigation,
  arg_min(person, row) as person,
  coalesce(bool_or(decision = 'INTERVENTION'), false) as led_to_intervention,
  case when bool_or(legal_base = 'SOL') then 'INVESTIGATION_SOL' else 'INVESTIGATION_OTHER' end as ground
from bou_utredning
where investigation is not null
group by investigation
having year(max(closed)) = $year
