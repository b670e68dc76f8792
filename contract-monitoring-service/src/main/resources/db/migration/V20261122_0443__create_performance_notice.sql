create table performance_notice (
  id                uuid        primary key,
  version           bigint      not null,
  contract_id       uuid        not null references contract,
  authority_id      text        not null,
  supplier_id       text        not null,
  ground            text        not null check (ground in ('BREACH', 'POOR_PERFORMANCE')),
  because           text        not null,
  rating_id         uuid        unique references performance_rating,
  regime            text        not null,
  required_by_law   boolean     not null,
  known_on          date        not null,
  publish_by        date        not null check (publish_by >= known_on),
  published_on      date        check (published_on >= known_on),
  reference         text,
  dismissed_because text,
  recorded_by       text        not null,
  recorded_at       timestamptz not null,
  closed_by         text,
  closed_at         timestamptz,
  check (published_on is null or dismissed_because is null),
  check ((published_on is null) = (reference is null))
);

create index performance_notice_of_contract on performance_notice (contract_id, id);
