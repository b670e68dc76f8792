create table engagement (
  id uuid primary key,
  version bigint not null,
  project_id uuid not null references commissioning_project,
  held jsonb not null
);

create index engagement_by_project on engagement (project_id, id);
