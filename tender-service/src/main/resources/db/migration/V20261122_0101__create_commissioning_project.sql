create table commissioning_project (
  id uuid primary key,
  version bigint not null,
  authority_id text not null,
  authority_name text not null,
  title jsonb not null,
  service_area text not null,
  core_purpose text not null,
  core_outcomes jsonb not null,
  relevant_area text not null,
  estimated_value numeric(17, 2) check (estimated_value >= 0),
  instrument text not null,
  regime text not null,
  consideration jsonb,
  route jsonb,
  source jsonb,
  source_ocid text,
  source_release text,
  published_at timestamptz,
  learned_at timestamptz,
  constraint a_release_starts_one_project unique (authority_id, source_ocid, source_release)
);

create index commissioning_project_by_authority on commissioning_project (authority_id, id);
