create table frozen_document (
  id uuid primary key,
  project_id uuid not null references commissioning_project,
  kind text not null,
  number int not null check (number > 0),
  stage text not null,
  content text not null,
  sha256 text not null,
  frozen_at timestamptz not null,
  who text not null,
  who_name text not null,
  constraint a_document_has_each_version_once unique (project_id, kind, number)
);
