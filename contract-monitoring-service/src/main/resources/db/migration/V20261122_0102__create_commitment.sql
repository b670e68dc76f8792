create table commitment (
  id          uuid   primary key,
  version     bigint not null,
  contract_id uuid   not null references contract,
  promise_id  uuid   not null,
  lineage     uuid   not null,
  position    int    not null,
  treatment   text   not null check (treatment in ('OPEN', 'KPI', 'STORY', 'WAIVED')),
  promise     jsonb  not null,
  proposal    jsonb,
  unique (contract_id, promise_id),
  unique (contract_id, position)
);

create index commitment_of_lineage on commitment (lineage);
