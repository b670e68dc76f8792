create table tender (
  id uuid primary key,
  version bigint not null,
  project_id uuid not null references commissioning_project,
  authority_id text not null,
  content jsonb not null,
  acknowledgements jsonb,
  published jsonb,
  published_at timestamptz,
  constraint published_at_a_time check ((published is null) = (published_at is null))
);

create index tender_by_project on tender (project_id, id);
create index tender_by_authority on tender (authority_id, id);
create index tender_published on tender (id) where published_at is not null;
