-- The coordinated individual plans that were begun in the year on the call of social services.
--
-- Grain    one row per child and SIP-id
-- Inputs   bou_sip, $year
-- Output   plan, person
-- Rule     A plan begins on the earliest day of its rows, and is convened by the party of that row: a later meeting, and
--          a later convener, opens no plan. A plan that another party convened is that party's to count. A plan is
--          about one child. A row without an id is a plan of its own.
-- Source   docs/founding-documents.md (further indicators: plans, counted by the convening party only)
select
  person || ' ' || coalesce(plan::varchar, 'row ' || row) as plan,
  person
from bou_sip
group by all
having year(min(held)) = $year
  and arg_min(convener, (held, row)) = 'OWN'
