create table outcome (
  id uuid primary key,
  version bigint not null,
  project_id uuid not null references commissioning_project,
  lineage uuid not null,
  proposed jsonb not null,
  status text not null,
  decision jsonb,
  scored boolean not null default false,
  published_in uuid
);

create index outcome_by_project on outcome (project_id, id);
