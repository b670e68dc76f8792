create table statement (
  id                  uuid        primary key,
  version             bigint      not null,
  contract_id         uuid        not null references contract,
  kind                text        not null check (kind in ('ANNUAL_STATEMENT', 'CONTRACT_REPORT')),
  period_from         date        not null,
  period_to           date        not null check (period_to >= period_from),
  edition             int         not null check (edition > 0),
  words               jsonb       not null,
  content             text,
  sha256              text,
  authority_signature jsonb,
  provider_signature  jsonb,
  acknowledgements    jsonb       not null,
  drafted_by          text        not null,
  drafted_at          timestamptz not null,
  frozen_at           timestamptz,
  unique (contract_id, kind, period_to, edition),
  check ((content is null) = (sha256 is null)),
  check ((content is null) = (authority_signature is null and provider_signature is null)),
  check ((frozen_at is not null)
    = (authority_signature is not null and provider_signature is not null))
);

create index statement_of_contract on statement (contract_id, id);

-- What both sides signed stays as it was, whoever asks.
create function statement_stays_frozen() returns trigger language plpgsql as $$
begin
  if old.frozen_at is not null then
    raise exception 'statement % is frozen', old.id;
  end if;
  return case tg_op when 'DELETE' then old else new end;
end $$;

create trigger statement_stays_frozen before update or delete on statement
  for each row execute function statement_stays_frozen();
