create table outcome_release (
  id            uuid   primary key,
  version       bigint not null,
  contract_id   uuid   not null references contract,
  commitment_id uuid   not null references commitment,
  kpi_id        uuid   references kpi,
  published     jsonb  not null,
  threshold     int    not null,
  released_on   date   not null,
  unique nulls not distinct (commitment_id, kpi_id)
);

create index outcome_release_of_contract on outcome_release (contract_id, id);
