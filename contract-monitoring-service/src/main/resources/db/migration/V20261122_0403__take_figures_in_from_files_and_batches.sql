create table measurement_mapping (
  id          uuid   primary key,
  version     bigint not null,
  contract_id uuid   not null references contract,
  name        text   not null,
  columns     jsonb  not null,
  saved_by    text   not null,
  saved_at    timestamptz not null,
  unique (contract_id, name)
);

create table measurement_import (
  id              uuid        primary key,
  version         bigint      not null,
  contract_id     uuid        not null references contract,
  kind            text        not null check (kind in ('FILE', 'BATCH')),
  state           text        not null check (state in ('WAITING', 'RUNNING', 'DONE', 'FAILED')),
  mapping_id      uuid        references measurement_mapping,
  columns         jsonb,
  file_name       text,
  document_id     uuid,
  sha256          text        not null,
  on_difference   text        not null check (on_difference in ('REFUSE', 'CORRECT')),
  reason          text,
  failure         text,
  records_done    bigint      not null,
  rows_read       bigint      not null,
  rows_passed_over bigint     not null,
  taken           bigint      not null,
  corrected       bigint      not null,
  unchanged       bigint      not null,
  refused         bigint      not null,
  started_by      text        not null,
  started_at      timestamptz not null,
  finished_at     timestamptz,
  claimed_until   timestamptz,
  check (kind = 'BATCH' or (columns is not null and document_id is not null)),
  check ((state in ('DONE', 'FAILED')) = (finished_at is not null))
);

create index measurement_import_of_contract on measurement_import (contract_id, id);
create index measurement_import_waiting on measurement_import (id) where state in ('WAITING', 'RUNNING');

create table measurement_import_fault (
  import_id uuid   not null references measurement_import,
  line      bigint not null,
  number    bigint not null,
  field     text,
  reason    text   not null,
  primary key (import_id, line, number)
);

alter table measurement
  add column import_id uuid references measurement_import,
  add column number    int not null default 1 check (number > 0);

-- A figure as it was before it was corrected.
create table measurement_version (
  measurement_id uuid        not null references measurement,
  number         int         not null check (number > 0),
  before         jsonb       not null,
  corrected_by   text        not null,
  corrected_at   timestamptz not null,
  reason         text        not null,
  primary key (measurement_id, number)
);
revoke update, delete on measurement_version from ${appRole};
revoke update, delete on measurement_import_fault from ${appRole};
