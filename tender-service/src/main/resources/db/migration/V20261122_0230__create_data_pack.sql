create table data_pack (
  id uuid primary key references commissioning_project,
  version bigint not null,
  steps jsonb not null
);
