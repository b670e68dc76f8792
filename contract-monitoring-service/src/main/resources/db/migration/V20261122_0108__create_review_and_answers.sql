create table review (
  id               uuid        primary key,
  version          bigint      not null,
  contract_id      uuid        not null references contract,
  authority_id     text        not null,
  supplier_id      text        not null,
  number           int         not null check (number > 0),
  due_on           date        not null,
  due_event_at     timestamptz,
  closed_at        timestamptz,
  closed_by        text,
  learning_id      uuid        unique,
  decisions        jsonb       not null,
  acknowledgements jsonb       not null,
  unique (contract_id, number),
  check ((closed_at is null) = (learning_id is null))
);

create index review_of_authority on review (authority_id, id);
create index review_of_supplier on review (supplier_id, id);
create index review_to_tell on review (due_on) where due_event_at is null;

create table review_answer (
  id                uuid        primary key,
  version           bigint      not null,
  review_id         uuid        not null references review,
  voice             text        not null check (voice in ('PROVIDER', 'PEOPLE_WHO_RECEIVE_CARE')),
  still_relevant    boolean     not null,
  should_be_revised boolean     not null,
  words             text        not null,
  recorded_by       text        not null,
  recorded_at       timestamptz not null
);

create index review_answer_of_review on review_answer (review_id, id);
