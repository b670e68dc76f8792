create table stakeholder_map (
  id uuid primary key,
  version bigint not null,
  project_id uuid not null unique references commissioning_project,
  present jsonb not null,
  past jsonb not null
);
