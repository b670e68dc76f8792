create table individual_outcome (
  id            uuid    primary key,
  version       bigint  not null,
  contract_id   uuid    not null references contract,
  commitment_id uuid    not null references commitment,
  kpi_id        uuid    references kpi,
  supplier_id   text    not null,
  pseudonym     text    not null,
  need_band     text    not null check (need_band in ('LOW', 'MODERATE', 'HIGH')),
  person_group  text    not null check (person_group in ('USES_CARE', 'CARER')),
  aim           text,
  scale         jsonb   not null,
  started_on    date    not null,
  start_score   numeric not null,
  latest_on     date    check (latest_on >= started_on),
  latest_score  numeric,
  shown_in      jsonb   not null,
  check ((latest_on is null) = (latest_score is null)),
  unique nulls not distinct (commitment_id, kpi_id, supplier_id, pseudonym)
);

create index individual_outcome_of_provider on individual_outcome (contract_id, supplier_id, id);
