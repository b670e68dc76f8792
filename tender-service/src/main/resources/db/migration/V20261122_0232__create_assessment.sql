create table assessment (
  id uuid primary key,
  version bigint not null,
  project_id uuid not null references commissioning_project,
  option_id uuid references redesign_option,
  marks jsonb not null,
  assessed_by text not null,
  assessed_by_name text not null,
  assessed_at timestamptz not null
);

create index assessment_by_project on assessment (project_id, id);
