create table timeline_entry (
  id uuid primary key,
  project_id uuid not null references commissioning_project,
  at timestamptz not null,
  who text not null,
  who_name text not null,
  kind text not null,
  what text not null,
  reason text,
  evidence jsonb not null
);

create index timeline_entry_by_project on timeline_entry (project_id, id);
