create table contract (
  id               uuid        primary key,
  version          bigint      not null,
  award_id         uuid        not null unique,
  authority_id     text        not null,
  supplier_id      text        not null,
  activated        boolean     not null,
  particulars      jsonb       not null,
  acknowledgements jsonb       not null,
  drafted_at       timestamptz not null,
  activated_at     timestamptz,
  check (activated = (activated_at is not null))
);

create index contract_of_authority on contract (authority_id, id);
create index contract_of_supplier on contract (supplier_id, id);
