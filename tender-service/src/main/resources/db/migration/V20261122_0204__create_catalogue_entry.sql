create table catalogue_entry (
  id uuid primary key,
  version bigint not null,
  authority_id text not null,
  kind text not null,
  code text not null,
  number integer not null check (number > 0),
  category text,
  priority text,
  words text not null,
  content jsonb not null,
  imported_at timestamptz not null,
  superseded boolean not null default false,
  retirement jsonb,
  constraint a_version_of_an_entry_stands_once unique (authority_id, code, number)
);

create index catalogue_entry_in_use on catalogue_entry (authority_id, id) where not superseded;
