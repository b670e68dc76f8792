create table redesign_option (
  id uuid primary key,
  version bigint not null,
  project_id uuid not null references commissioning_project,
  described jsonb not null,
  withdrawal jsonb
);

create index redesign_option_by_project on redesign_option (project_id, id);
