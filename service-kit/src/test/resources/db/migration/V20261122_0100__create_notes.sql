create table note (
  id      uuid primary key,
  version bigint not null,
  org     text   not null,
  text    text   not null,
  check (text not like '%refused%')
);

create table heard (
  seq     bigint generated always as identity primary key,
  note_id uuid not null,
  text    text not null
);
