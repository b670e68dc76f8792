create table expected_mix (
  id          uuid        primary key,
  version     bigint      not null,
  contract_id uuid        not null unique references contract,
  percents    jsonb       not null,
  reason      text        not null,
  settled_by  text        not null,
  settled_at  timestamptz not null
);
