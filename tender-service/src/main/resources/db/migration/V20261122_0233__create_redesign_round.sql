create table redesign_round (
  id uuid primary key,
  version bigint not null,
  project_id uuid not null references commissioning_project,
  number int not null,
  decided jsonb not null,
  on_the_table jsonb not null,
  decided_by text not null,
  decided_by_name text not null,
  decided_at timestamptz not null,
  constraint rounds_are_counted unique (project_id, number)
);

create index redesign_round_by_project on redesign_round (project_id, id);
