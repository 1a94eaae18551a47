-- The kept contacts of the register, in any municipality and year.
--
-- Grain    one row per contact that was kept, visit or remote
-- Inputs   bup_kontakt
-- Output   person, contact
-- Source   founding appendix, L2-01
select
  person,
  contact
from bup_kontakt
where status = 'KEPT'
  and form in ('VISIT', 'REMOTE')
