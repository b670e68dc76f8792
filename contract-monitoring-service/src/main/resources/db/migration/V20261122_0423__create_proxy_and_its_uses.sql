create table proxy (
  id           uuid           primary key,
  version      bigint         not null,
  authority_id text           not null,
  name         text           not null,
  unit         text           not null,
  value        numeric(14, 2) not null check (value >= 0),
  source       text           not null,
  year         int            not null check (year between 1900 and 2200),
  licence      text           not null,
  note         text,
  retired_at   timestamptz,
  recorded_by  text           not null,
  recorded_at  timestamptz    not null
);

create index proxy_of_authority on proxy (authority_id, id);

create table proxy_use (
  id          uuid        primary key,
  version     bigint      not null,
  contract_id uuid        not null references contract,
  kpi_id      uuid        not null references kpi,
  proxy_id    uuid        not null references proxy,
  reason      text        not null,
  put_by      text        not null,
  put_at      timestamptz not null,
  taken_off_at timestamptz
);

create unique index proxy_use_once on proxy_use (kpi_id, proxy_id) where taken_off_at is null;
create index proxy_use_of_contract on proxy_use (contract_id, id);
