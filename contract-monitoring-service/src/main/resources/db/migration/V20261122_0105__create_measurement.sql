create table measurement (
  id          uuid        primary key,
  version     bigint      not null,
  contract_id uuid        not null references contract,
  kpi_id      uuid        not null references kpi,
  kpi_version int         not null,
  period_from date        not null,
  period_to   date        not null check (period_to >= period_from),
  gross       numeric     not null check (gross >= 0),
  net         numeric     not null,
  attribution jsonb       not null,
  evidence    text        not null,
  note        text,
  stage       text        not null check (stage in ('CLAIMED', 'VERIFIED', 'QUERIED')),
  checks      jsonb       not null,
  reported_by text        not null,
  reported_at timestamptz not null,
  unique (kpi_id, period_from),
  unique (kpi_id, period_to)
);

create index measurement_of_contract on measurement (contract_id, period_to);
