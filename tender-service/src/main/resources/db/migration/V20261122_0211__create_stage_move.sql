create table stage_move (
  project_id uuid not null references commissioning_project,
  number integer not null,
  from_stage text not null,
  to_stage text not null,
  on_day date not null,
  moved_at timestamptz not null,
  moved_by text not null,
  moved_by_name text not null,
  reason text,
  acknowledgements jsonb not null,
  findings jsonb not null,
  primary key (project_id, number),
  constraint a_move_leads_somewhere check (from_stage <> to_stage)
);

revoke update, delete, truncate on stage_move from ${appRole};

-- The stage of the projects that are here already followed from what had happened to them: the
-- route led to PLAN, a published tender to DO, learning to REVIEW. They get the moves that say so.
with reached (project_id, step, from_stage, to_stage, moved_at) as (
  select id, 1, 'ANALYSE', 'PLAN', coalesce(
      (select min(a.at) from audit_entry a where a.aggregate_id = id and a.what = 'route decided'),
      published_at,
      now())
    from commissioning_project
    where route is not null or published_at is not null
  union all
  select id, 2, 'PLAN', 'DO', published_at
    from commissioning_project
    where published_at is not null
  union all
  select id, 3,
      case
        when published_at is not null then 'DO'
        when route is not null then 'PLAN'
        else 'ANALYSE'
      end,
      'REVIEW', learned_at
    from commissioning_project
    where learned_at is not null
)
insert into stage_move
  (project_id, number, from_stage, to_stage, on_day, moved_at, moved_by, moved_by_name, reason,
   acknowledgements, findings)
select project_id,
  row_number() over (partition by project_id order by step) - 1,
  from_stage, to_stage, (moved_at at time zone 'Europe/London')::date, moved_at,
  'system:tender-service', 'tender-service', 'Followed from what had happened before moves were kept',
  '[]', '[]'
from reached;
