-- When it was entered, and the first day of its analyse stage, which may lie before that. Projects
-- that are here already began when their audit trail does.
alter table commissioning_project add column started_at timestamptz;
alter table commissioning_project add column begun_on date;

update commissioning_project p
set started_at = coalesce(
  (select min(a.at) from audit_entry a where a.aggregate_id = p.id),
  p.published_at,
  now());

update commissioning_project set begun_on = (started_at at time zone 'Europe/London')::date;

alter table commissioning_project alter column started_at set not null;
alter table commissioning_project alter column begun_on set not null;
