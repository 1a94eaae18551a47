-- The reports of concern that came in during the year.
--
-- Grain    one row per child and Aktualiserings-id
-- Inputs   bou_utredning, $year
-- Output   notification, person
-- Rule     An aktualisering of type ANMÄLAN with Aktualiseringsdatum in the calendar year, whether an investigation was
--          opened or not. One that stands on several rows came in on the earliest of their days. An id that stands on
--          several children is one notification about each of them: the persons behind the notifications are then the
--          children of bou.notifications.children in every cell. A row without an id is a notification of its own.
-- Source   docs/founding-documents.md (further indicators: notifications)
select
  person || ' ' || coalesce(notification::varchar, 'row ' || row) as notification,
  person
from bou_utredning
where referral = 'REFERRAL_REPORT'
group by all
having year(min(referred)) = $year
