create table imported_framework (
  id uuid primary key,
  version bigint not null,
  authority_id text not null,
  code text not null,
  number integer not null check (number > 0),
  valid_from date not null,
  content jsonb not null,
  imported_at timestamptz not null,
  constraint a_version_of_a_framework_is_imported_once unique (code, number)
);

create index imported_framework_by_authority on imported_framework (authority_id, id);
