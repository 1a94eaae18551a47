-- Whether the register begins too late to tell who is new in the year.
--
-- Grain    one row
-- Inputs   bup_kontakt, $year
-- Output   preliminary: true where no contact of any kind is older than 1 February of the year before
-- Rule     The twelve months before the year must be in the register. A register that begins on 1 January need not
--          have a contact on that very day, so January of the year before is enough.
-- Source   founding appendix, L2-02: the first loaded year needs twelve months of earlier data or is preliminary
select coalesce(min(contact) >= make_date($year - 1, 2, 1), true) as preliminary
from bup_kontakt
