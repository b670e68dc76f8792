create table spend_entry (
  id          uuid           primary key,
  version     bigint         not null,
  contract_id uuid           not null references contract,
  period_from date           not null,
  period_to   date           not null check (period_to >= period_from),
  amount      numeric(14, 2) not null check (amount >= 0),
  recorded_by text           not null,
  recorded_at timestamptz    not null,
  unique (contract_id, period_from),
  unique (contract_id, period_to)
);
