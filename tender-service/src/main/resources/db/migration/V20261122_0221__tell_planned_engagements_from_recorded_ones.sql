alter table engagement add recorded_at timestamptz;

update engagement set recorded_at = now() where cast(held ->> 'heldOn' as date) <= current_date;

-- The kind was a free text; the stage is taken from whether the route was decided.
update engagement e
set held = (e.held - 'contributions')
  || jsonb_build_object(
       'kind',
       case when upper(e.held ->> 'kind') in ('EVENT', 'WORKSHOP', 'INTERVIEW', 'SURVEY', 'VISIT', 'ONLINE')
            then upper(e.held ->> 'kind') else 'OTHER' end,
       'stage',
       case when p.route is null then 'ANALYSE' else 'PLAN' end)
from commissioning_project p
where p.id = e.project_id;
