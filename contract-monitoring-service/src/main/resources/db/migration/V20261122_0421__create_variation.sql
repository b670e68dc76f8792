create table variation (
  id           uuid        primary key,
  version      bigint      not null,
  contract_id  uuid        not null references contract,
  number       int         not null check (number > 0),
  authority_id text        not null,
  supplier_id  text        not null,
  incoming_id  text,
  kind         text        not null check (kind in ('EXTENSION', 'EARLY_END', 'VALUE_CHANGE', 'NOVATION')),
  state        text        not null check (state in ('PROPOSED', 'IN_FORCE', 'DISMISSED')),
  reason       text        not null,
  before       jsonb       not null,
  proposed     jsonb       not null,
  promises     jsonb       not null,
  assents      jsonb       not null,
  handover     jsonb,
  proposed_at  timestamptz not null,
  settled_at   timestamptz,
  unique (contract_id, number),
  check ((kind = 'NOVATION') = (incoming_id is not null)),
  check ((state = 'PROPOSED') = (settled_at is null))
);

-- One at a time: the next is proposed on what is in force by then.
create unique index variation_proposed on variation (contract_id) where state = 'PROPOSED';
create index variation_of_authority on variation (authority_id, id);
create index variation_of_supplier on variation (supplier_id, id);
create index variation_of_incoming on variation (incoming_id, id) where incoming_id is not null;
