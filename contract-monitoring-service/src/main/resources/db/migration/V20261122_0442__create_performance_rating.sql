create table performance_rating (
  id                 uuid    primary key,
  version            bigint  not null,
  contract_id        uuid    not null references contract,
  authority_id       text    not null,
  supplier_id        text    not null,
  period_from        date    not null,
  period_to          date    not null check (period_to >= period_from),
  at_end             boolean not null,
  computed           text    not null check (computed in
    ('GOOD', 'APPROACHING_TARGET', 'REQUIRES_IMPROVEMENT', 'INADEQUATE', 'OTHER')),
  score              numeric,
  because            text    not null,
  standings          jsonb   not null,
  rating             text    not null check (rating in
    ('GOOD', 'APPROACHING_TARGET', 'REQUIRES_IMPROVEMENT', 'INADEQUATE', 'OTHER')),
  overridden_because text,
  overridden_by      text,
  overridden_at      timestamptz,
  rated_by           text    not null,
  rated_at           timestamptz not null,
  unique (contract_id, period_from),
  unique (contract_id, period_to),
  check ((rating = computed) = (overridden_because is null))
);

create index performance_rating_of_contract on performance_rating (contract_id, id);
create index performance_rating_of_authority on performance_rating (authority_id, id);
