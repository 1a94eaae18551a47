-- Whether the register begins too late to tell who is new in the year.
--
-- Grain    one row
-- Inputs   contact_year, $year, $washout_months
-- Output   preliminary: true where no contact of any kind is older than a month after the washout begins, or none lies
--            in the year before: a file may be lacking
-- Rule     The twelve months ($washout_months) before the year must be in the register. A register that begins on
--          1 January need not have a contact on that very day, so January of the year before is enough.
-- Source   founding appendix, L2-02: the first loaded year needs twelve months of earlier data or is preliminary
select
  coalesce(min(first_contact) >= make_date($year, 2, 1) - to_months($washout_months), true)
  or not coalesce(bool_or(contact_year = $year - 1), false) as preliminary
from contact_year
