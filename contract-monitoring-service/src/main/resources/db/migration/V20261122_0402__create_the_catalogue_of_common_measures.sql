create table catalogue_measure (
  id           uuid    primary key,
  version      bigint  not null,
  authority_id text    not null,
  code         text    not null,
  latest       int     not null check (latest > 0),
  retired      boolean not null,
  unique (authority_id, code)
);

create table catalogue_measure_version (
  id           uuid        primary key,
  measure_id   uuid        not null references catalogue_measure,
  number       int         not null check (number > 0),
  definition   jsonb       not null,
  published_by text        not null,
  published_at timestamptz not null,
  unique (measure_id, number)
);

-- What contracts were measured by stays as it was.
revoke update, delete on catalogue_measure_version from ${appRole};

alter table kpi add column common_measure_id uuid
  generated always as ((terms #>> '{commonMeasure,id}')::uuid) stored;
create index kpi_of_common_measure on kpi (common_measure_id) where common_measure_id is not null;
