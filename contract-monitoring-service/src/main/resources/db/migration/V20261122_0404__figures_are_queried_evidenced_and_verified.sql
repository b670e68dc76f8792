alter table measurement drop constraint measurement_stage_check;
alter table measurement add constraint measurement_stage_check
  check (stage in ('CLAIMED', 'EVIDENCED', 'VERIFIED', 'QUERIED'));

-- What was asked and answered about a figure, back and forth.
create table measurement_message (
  id             uuid        primary key,
  measurement_id uuid        not null references measurement,
  kind           text        not null check (kind in ('QUESTION', 'ANSWER', 'SETTLED')),
  side           text        not null check (side in ('AUTHORITY', 'PROVIDER')),
  words          text        not null,
  said_by        text        not null,
  said_at        timestamptz not null
);
create index measurement_message_of_measurement on measurement_message (measurement_id, id);
revoke update, delete on measurement_message from ${appRole};

create table evidence_file (
  id             uuid        primary key,
  version        bigint      not null,
  contract_id    uuid        not null references contract,
  measurement_id uuid        not null references measurement,
  file_name      text        not null,
  media_type     text        not null,
  bytes          bigint      not null,
  sha256         text        not null,
  added_by       text        not null,
  added_at       timestamptz not null
);
create index evidence_file_of_measurement on evidence_file (measurement_id, id);

-- Who may verify: proposed by one side, accepted by the other.
create table contract_verifier (
  id           uuid        primary key,
  version      bigint      not null,
  contract_id  uuid        not null references contract,
  person       text        not null,
  name         text        not null,
  organisation text        not null,
  reason       text        not null,
  proposed_by  text        not null check (proposed_by in ('AUTHORITY', 'PROVIDER')),
  proposed_at  timestamptz not null,
  accepted_by  text,
  accepted_at  timestamptz,
  ended_at     timestamptz,
  check ((accepted_by is null) = (accepted_at is null))
);
create index contract_verifier_of_contract on contract_verifier (contract_id, id);
create unique index contract_verifier_once on contract_verifier (contract_id, person)
  where ended_at is null;

alter table measurement add column said int not null default 0;
